import { power } from '../../numeric/power.ts';
import { type Cursor, endsField, isDigit, MINUS, NOWHERE, POINT, ZERO } from './bytes.ts';

/** Digits that fit into 32 bits whatever they are. */
const SHORT_DIGITS = 9;
/** Digits of which every whole number is exact in a double. */
const EXACT_DIGITS = 15;
/** 10⁰ … 10¹⁵, every one exact. */
const powersOfTen = Float64Array.from({ length: EXACT_DIGITS + 1 }, (_, exponent) => power(10, exponent));

/**
 * Reads `-123.45` to the double nearest to it, or an empty field as `NaN`; anything else leaves the cursor nowhere.
 * Up to 15 digits the number is a whole one over a power of ten, both exact, so that one rounding gives the nearest
 * double (Clinger 1990, How to read floating point numbers accurately); longer ones are left to the platform.
 */
export function readNumberField(bytes: Buffer, from: number, delimiter: number, cursor: Cursor): number {
  const isNegative = bytes[from] === MINUS;
  const first = isNegative ? from + 1 : from;
  let at = first;
  let digit = bytes[at]! - ZERO;
  // Right up to nine digits, wrapped beyond: whole numbers of 32 bits are what makes this fast.
  let whole = 0;
  for (; isDigit(digit); digit = bytes[++at]! - ZERO) whole = (whole * 10 + digit) | 0;
  const point = at;
  if (digit === POINT - ZERO && point > first) {
    digit = bytes[++at]! - ZERO;
    for (; isDigit(digit); digit = bytes[++at]! - ZERO) whole = (whole * 10 + digit) | 0;
  }
  const isPlain = (point > first || at === from) && endsField(digit + ZERO, delimiter);
  cursor.at = isPlain ? at : NOWHERE;
  if (!isPlain || at === from) return Number.NaN;
  const decimals = at === point ? 0 : at - point - 1;
  const digits = point - first + decimals;
  if (digits > EXACT_DIGITS) return Number(bytes.toString('latin1', from, at));
  if (digits > SHORT_DIGITS) whole = longWhole(bytes, first, at);
  const size = decimals === 0 ? whole : whole / powersOfTen[decimals]!;
  return isNegative ? -size : size;
}

/** The digits between two places as one whole number, a point among them passed over. */
function longWhole(bytes: Buffer, first: number, end: number): number {
  let whole = 0;
  for (let at = first; at < end; at++) {
    const digit = bytes[at]! - ZERO;
    if (isDigit(digit)) whole = whole * 10 + digit;
  }
  return whole;
}
