/** Reads a trimmed field: the number, `NaN` where it says that none is known, nothing where it is no number. */
export type NumberStyle = (text: string) => number | undefined;

/** In small letters, as web pages, R, Excel, Python and FRED write what they do not know: FRED a lone dot. */
const unknown = new Set(['', '-', '--', '.', '#n/a', 'n/a', 'na', 'nan', 'none', 'null']);
const otherBase = /^0[box]/i;
const displayed = /^([+-]?)\$?(?=[.\d])([1-9]\d{0,2}(?:,\d{3})+|\d*)(\.\d+)?([kmbt]?)$/i;
const powers: Readonly<Record<string, number>> = { '': 0, k: 3, m: 6, b: 9, t: 12 };

/**
 * A number as programs write it.
 *
 * @example
 * plainNumber('57.7'); // 57.7
 * plainNumber('N/A'); // NaN
 * plainNumber('1,234'); // undefined
 */
export function plainNumber(text: string): number | undefined {
  if (text === '') return Number.NaN;
  const value = Number(text);
  if (Number.isFinite(value) && !otherBase.test(text)) return value;
  return isUnknown(text) ? Number.NaN : undefined;
}

/**
 * A number as web pages show it: dollar signs, commas between thousands, K, M, B and T for their powers of ten.
 *
 * @example
 * displayedNumber('$1,234.50'); // 1234.5
 * displayedNumber('1.2M'); // 1200000
 */
export function displayedNumber(text: string): number | undefined {
  const match = displayed.exec(text);
  if (match === null) return isUnknown(text) ? Number.NaN : undefined;
  const [, sign, whole, decimals = '', letter = ''] = match;
  return Number(`${sign}${whole!.replaceAll(',', '')}${decimals}e${powers[letter.toLowerCase()]}`);
}

/**
 * A number with a comma before its decimals and dots, if anything, between thousands.
 *
 * @example
 * decimalCommaNumber('1.234,50'); // 1234.5
 * decimalCommaNumber('57.7'); // undefined
 */
export function decimalCommaNumber(text: string): number | undefined {
  if (isUnknown(text)) return Number.NaN;
  return decimalPointNumber(text.replaceAll(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')));
}

/** A number with a point before its decimals, as programs write it or web pages show it. */
export function decimalPointNumber(text: string): number | undefined {
  return displayedNumber(text) ?? plainNumber(text);
}

function isUnknown(text: string): boolean {
  return unknown.has(text.toLowerCase());
}
