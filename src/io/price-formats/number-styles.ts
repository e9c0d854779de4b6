/** Reads a trimmed field: the number, `NaN` where it says that none is known, nothing where it is no number. */
export type NumberStyle = (text: string) => number | undefined;

const unknown = new Set(['', '-', 'n/a', 'nan', 'null']);
const otherBase = /^0[box]/i;
const displayed = /^([+-]?)\$?(?=[.\d])(\d{1,3}(?:,\d{3})+|\d*)(\.\d+)?([kmbt]?)$/i;
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

function isUnknown(text: string): boolean {
  return unknown.has(text.toLowerCase());
}
