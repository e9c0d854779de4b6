import { type EpochDay, parseDay } from '../../time/day.ts';
import { type Cursor, MINUS, NOWHERE, ZERO } from './bytes.ts';

/** Where the digits of `2026-04-24` stand, and its length. */
const places = [0, 1, 2, 3, 5, 6, 8, 9] as const;
const LENGTH = 10;

/** Reads ISO dates; each is worked out once, however many symbols have a row on it. */
export class DateField {
  /** By the digits of the date as a number, 20260424. */
  readonly #days = new Map<number, EpochDay>();

  /** The epoch day of `2026-04-24`; anything else leaves the cursor nowhere. */
  read(bytes: Buffer, from: number, cursor: Cursor): number {
    let digits = 0;
    let isPlain = bytes[from + 4] === MINUS && bytes[from + 7] === MINUS;
    for (const place of places) {
      const digit = bytes[from + place]! - ZERO;
      isPlain &&= digit >= 0 && digit <= 9;
      digits = digits * 10 + digit;
    }
    const day = isPlain
      ? (this.#days.get(digits) ?? this.#meet(digits, bytes.toString('latin1', from, from + LENGTH)))
      : undefined;
    cursor.at = day === undefined ? NOWHERE : from + LENGTH;
    return day ?? Number.NaN;
  }

  #meet(digits: number, text: string): EpochDay | undefined {
    const day = parseDay(text);
    if (day !== undefined) this.#days.set(digits, day);
    return day;
  }
}
