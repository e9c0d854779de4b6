import { type Cursor, endsField, MINUS, NINE, NOWHERE, POINT, ZERO } from './bytes.ts';

/** Bytes of digits and point, so many of which are always exact in a double, read as a whole number. */
const EXACT_DIGITS = 15;
/** 10⁰ … 10¹⁵, every one exact. */
const powersOfTen = Float64Array.from({ length: EXACT_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

/**
 * Reads `-123.45` to the double nearest to it, or an empty field as `NaN`; anything else leaves the cursor nowhere.
 * Up to 15 digits the number is a whole one over a power of ten, both exact, so that one rounding gives the nearest
 * double (Clinger 1990, How to read floating point numbers accurately); longer ones are left to the platform.
 */
export function readNumberField(bytes: Buffer, from: number, delimiter: number, cursor: Cursor): number {
  const isNegative = bytes[from] === MINUS;
  const first = isNegative ? from + 1 : from;
  let at = first;
  let byte = bytes[at]!;
  let whole = 0;
  for (; byte >= ZERO && byte <= NINE; byte = bytes[++at]!) whole = whole * 10 + (byte - ZERO);
  const point = at;
  if (byte === POINT && point > first) {
    byte = bytes[++at]!;
    for (; byte >= ZERO && byte <= NINE; byte = bytes[++at]!) whole = whole * 10 + (byte - ZERO);
  }
  const isPlain = (point > first || at === from) && endsField(byte, delimiter);
  cursor.at = isPlain ? at : NOWHERE;
  if (!isPlain || at === from) return Number.NaN;
  if (at - first > EXACT_DIGITS) return Number(bytes.toString('latin1', from, at));
  const size = at - point < 2 ? whole : whole / powersOfTen[at - point - 1]!;
  return isNegative ? -size : size;
}
