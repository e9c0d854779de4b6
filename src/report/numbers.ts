/** What stands where there is no number. */
export const MISSING = '–';

/**
 * A fraction in percent, with its sign: the only place a percent is made.
 *
 * @example
 * percent(0.1001, 2); // '+10.01 %'
 * percent(Number.NaN); // '–'
 */
export function percent(fraction: number, digits = 2): string {
  if (!Number.isFinite(fraction)) return MISSING;
  const text = Math.abs(fraction * 100).toFixed(digits);
  return `${signOf(fraction, text)}${text} %`;
}

/**
 * The difference of two percentages, with its sign.
 *
 * @example
 * points(-0.0386); // '−3.86 percentage points'
 */
export function points(fraction: number): string {
  return percent(fraction).replace('%', 'percentage points');
}

/**
 * A fraction in percent without its unit, which the heading beside it says: for cells too small to hold it.
 *
 * @example
 * percentBare(-0.0386); // '−3.86'
 */
export function percentBare(fraction: number, digits = 2): string {
  return decimal(fraction * 100, digits);
}

/**
 * A share in percent, without a sign, to one decimal where it needs it.
 *
 * @example
 * share(0.95); // '95 %'
 * share(0.975); // '97.5 %'
 */
export function share(fraction: number): string {
  return Number.isFinite(fraction) ? `${Number((fraction * 100).toFixed(1))} %` : MISSING;
}

/**
 * A statistic or another pure number, with a true minus sign.
 *
 * @example
 * decimal(-2.345, 2); // '−2.35'
 */
export function decimal(value: number, digits = 2): string {
  if (!Number.isFinite(value)) return MISSING;
  const text = Math.abs(value).toFixed(digits);
  return `${value < 0 && isNotZero(text) ? '−' : ''}${text}`;
}

/**
 * A p-value to four decimals, never 0.
 *
 * @example
 * pValue(0.00001); // '< 0.0001'
 * pValue(0.0321); // '0.0321'
 */
export function pValue(p: number): string {
  if (!Number.isFinite(p)) return MISSING;
  return p < 0.0001 ? '< 0.0001' : p.toFixed(4);
}

/**
 * A p-value as a sentence says it.
 *
 * @example
 * pSaid(0.00001); // 'p < 0.0001'
 */
export function pSaid(p: number): string {
  const text = pValue(p);
  return text.startsWith('<') ? `p ${text}` : `p = ${text}`;
}

/** A whole number of things, or of sessions from day 0. */
export function count(value: number): string {
  return Number.isFinite(value) ? decimal(value, 0) : MISSING;
}

/**
 * A large whole number in groups of three digits.
 *
 * @example
 * amount(1234567); // '1,234,567'
 */
export function amount(value: number): string {
  return thousands(count(value));
}

/** A whole number as text, sign and all, in groups of three digits. */
export function thousands(whole: string): string {
  return whole.replace(/\d+/, (digits) => {
    const lead = digits.length % 3;
    const groups = digits.slice(lead).match(/\d{3}/g) ?? [];
    return [...(lead === 0 ? [] : [digits.slice(0, lead)]), ...groups].join(',');
  });
}

/**
 * An event day or the end of a window, with its sign.
 *
 * @example
 * eventDay(1); // '+1'
 */
export function eventDay(day: number): string {
  return day > 0 ? `+${day}` : count(day);
}

/**
 * A window of event days.
 *
 * @example
 * windowName(-1, 1); // '[−1, +1]'
 */
export function windowName(from: number, to: number): string {
  return `[${eventDay(from)}, ${eventDay(to)}]`;
}

/**
 * So many of something, the noun made plural by an s unless its plural is given.
 *
 * @example
 * counted(2, 'session'); // '2 sessions'
 */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}

function signOf(value: number, text: string): string {
  if (!isNotZero(text)) return '';
  return value < 0 ? '−' : '+';
}

/** Whether a number was not rounded to nothing. */
function isNotZero(text: string): boolean {
  return /[1-9]/.test(text);
}
