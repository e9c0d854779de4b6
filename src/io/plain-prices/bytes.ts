/** The bytes a plain price file is made of, by their ASCII codes. */
export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;
export const QUOTE = 0x22;
export const MINUS = 0x2d;
export const POINT = 0x2e;
export const ZERO = 0x30;

/** Where a field was read to; nowhere where its bytes are not plain. */
export const NOWHERE = -1;

/** What reading a field leaves behind besides its value. */
export interface Cursor {
  /** Position of the first byte after the field, or {@link NOWHERE}. */
  at: number;
}

/** Whether a field ends before this byte. */
export function endsField(byte: number, delimiter: number): boolean {
  return byte === delimiter || byte === LINE_FEED || byte === CARRIAGE_RETURN;
}

/** Whether a byte less {@link ZERO} is a digit: one comparison, since what is below 0 is very large without its sign. */
export function isDigit(digit: number): boolean {
  return digit >>> 0 <= 9;
}
