import { parseDay } from '../../time/day.ts';
import { type Cursor, isDigit, MINUS, NOWHERE, ZERO } from './bytes.ts';

/** Bytes of `2026-04-24`. */
const LENGTH = 10;
/** Days that are remembered; those of 64 years have places of their own. */
const PLACES = 1 << 15;
/** By place, the date that was met there last, as a number of its digits; and the epoch day it is. */
const met = new Int32Array(PLACES).fill(-1);
const days = new Int32Array(PLACES);

/**
 * The epoch day of `2026-04-24`; anything else leaves the cursor nowhere. A date is worked out when it is met, not again
 * for every symbol and file that has a row on it.
 */
export function readDateField(bytes: Buffer, from: number, cursor: Cursor): number {
  const year = 100 * twoDigits(bytes, from) + twoDigits(bytes, from + 2);
  const month = twoDigits(bytes, from + 5);
  const date = twoDigits(bytes, from + 8);
  const isPlain =
    year >= 0 && month >= 0 && date >= 0 && bytes[from + 4] === MINUS && bytes[from + 7] === MINUS;
  cursor.at = isPlain ? from + LENGTH : NOWHERE;
  if (!isPlain) return Number.NaN;
  const place = ((year << 9) ^ (month << 5) ^ date) & (PLACES - 1);
  const digits = (year * 100 + month) * 100 + date;
  if (met[place] === digits) return days[place]!;
  const day = parseDay(bytes.toString('latin1', from, from + LENGTH));
  if (day === undefined) {
    cursor.at = NOWHERE;
    return Number.NaN;
  }
  met[place] = digits;
  days[place] = day;
  return day;
}

/** The number two digits are; far below zero where they are none. */
function twoDigits(bytes: Buffer, at: number): number {
  const tens = bytes[at]! - ZERO;
  const ones = bytes[at + 1]! - ZERO;
  return isDigit(tens) && isDigit(ones) ? tens * 10 + ones : -10_000;
}
