import { windowName } from '../events/windows.ts';

export { windowName };

/** What stands where there is no number. */
export const MISSING = '–';

/** Units of returns: what a fraction is multiplied by, its sign, its name, and what the difference of two is in. */
export const units = {
  'basis-points': { scale: 10_000, sign: 'bp', name: 'basis points', difference: 'basis points' },
  percent: { scale: 100, sign: '%', name: 'percent', difference: 'percentage points' },
} as const;

export type Unit = keyof typeof units;

/**
 * A fraction in a unit of returns, with its sign.
 *
 * @example
 * inUnit(0.1001, 'basis-points', 0); // '+1001 bp'
 */
export function inUnit(fraction: number, unit: Unit, digits = 2): string {
  if (!Number.isFinite(fraction)) return MISSING;
  const { scale, sign } = units[unit];
  const text = Math.abs(fraction * scale).toFixed(digits);
  return `${signOf(fraction, text)}${text} ${sign}`;
}

/**
 * A fraction in percent, with its sign.
 *
 * @example
 * percent(0.1001, 2); // '+10.01 %'
 * percent(Number.NaN); // '–'
 */
export function percent(fraction: number, digits = 2): string {
  return inUnit(fraction, 'percent', digits);
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
 * A share in percent, without a sign, to one decimal, or so many, where it needs them.
 *
 * @example
 * share(0.95); // '95 %'
 * share(0.975); // '97.5 %'
 * share(0.0000206, 6); // '0.00206 %'
 */
export function share(fraction: number, digits = 1): string {
  return Number.isFinite(fraction) ? `${Number((fraction * 100).toFixed(digits))} %` : MISSING;
}

/** Decimals of a percent that are no rounding of the machine. */
const EXACT = 12;

/**
 * A level of confidence or of significance in percent, with all the decimals it has: rounded it would be certainty.
 *
 * @example
 * levelSaid(0.9999); // '99.99 %'
 * levelSaid(1 - 0.9973); // '0.27 %'
 */
export function levelSaid(fraction: number): string {
  return Number.isFinite(fraction)
    ? `${(fraction * 100).toFixed(EXACT).replace(/\.?(?<!0)0+$/, '')} %`
    : MISSING;
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

/** What a p-value of four decimals is told as less than. */
const LEAST_P = 0.0001;

/**
 * A p-value to four decimals, never 0.
 *
 * @param least what can be told from 0: of a share of draws, one of them
 * @example
 * pValue(0.00001); // '< 0.0001'
 * pValue(0.0321); // '0.0321'
 * pValue(0, 1 / 999); // '< 0.0010'
 */
export function pValue(p: number, least = LEAST_P): string {
  if (!Number.isFinite(p)) return MISSING;
  const floor = Math.max(least, LEAST_P);
  return p < floor ? `< ${floor.toFixed(4)}` : p.toFixed(4);
}

/**
 * A p-value as a sentence says it.
 *
 * @example
 * pSaid(0.00001); // 'p < 0.0001'
 */
export function pSaid(p: number, least?: number): string {
  const text = pValue(p, least);
  return text.startsWith('<') ? `p ${text}` : `p = ${text}`;
}

/**
 * Text in which a number stays on one line with its unit.
 *
 * @example
 * unbroken('+1.00 % a day'); // '+1.00\u00a0% a day'
 */
export function unbroken(text: string): string {
  return text.replace(/(\d) (%|bp)/g, '$1\u00a0$2');
}

/** Decimals of statistics in a report that gives returns so many: two at least, or t = 1.6 would read as t = 2. */
export function statisticDecimals(decimals: number): number {
  return Math.max(2, decimals);
}

/** Decimals of an alpha, which is a tenth of a basis point or a few: it needs more than other returns. */
export function alphaDecimals(decimals: number, unit: Unit): number {
  return Math.max(decimals, unit === 'percent' ? 3 : 1);
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

/** A whole number as it is written, its digits in groups of three. */
export function thousands(written: string): string {
  const from = written.search(/\d/);
  const groups: string[] = [];
  for (let end = written.length; end > from; end -= 3)
    groups.unshift(written.slice(Math.max(from, end - 3), end));
  return written.slice(0, from) + groups.join(',');
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
 * Text of the tables in which windows are written as they are read.
 *
 * @example
 * windowsNamed('event [-2, 2]'); // 'event [−2, +2]'
 */
export function windowsNamed(text: string): string {
  return text.replace(/\[(-?\d+), (-?\d+)\]/g, (_, from: string, to: string) =>
    windowName(Number(from), Number(to)),
  );
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

/**
 * The whole numbers something lies between, or the one it is.
 *
 * @example
 * between([53, 55, 53]); // '53–55'
 */
export function between(numbers: readonly number[]): string {
  if (numbers.length === 0) return MISSING;
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return low === high ? count(low) : `${count(low)}–${count(high)}`;
}

function signOf(value: number, text: string): string {
  if (!isNotZero(text)) return '';
  return value < 0 ? '−' : '+';
}

/** Whether a number was not rounded to nothing. */
function isNotZero(text: string): boolean {
  return /[1-9]/.test(text);
}
