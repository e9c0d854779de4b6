import { type Cursor, endsField, NOWHERE, QUOTE } from './bytes.ts';

/** Visible ASCII; what lies outside is trimmed, decoded or refused by the reader for every form. */
const [FIRST_VISIBLE, LAST_VISIBLE] = [0x21, 0x7e];

/** Passes over a field that is not read; a quote in it, or a byte that is not visible ASCII or a space, leaves the cursor nowhere. */
export function passField(bytes: Buffer, from: number, delimiter: number, cursor: Cursor): void {
  let at = from;
  while (!endsField(bytes[at]!, delimiter)) {
    const byte = bytes[at]!;
    if (byte === QUOTE || byte > LAST_VISIBLE || (byte < FIRST_VISIBLE && byte !== 0x20)) {
      cursor.at = NOWHERE;
      return;
    }
    at++;
  }
  cursor.at = at;
}

/**
 * Reads symbols. Files repeat them, row by row or in the same order every day, so the one that came after the last one
 * last time is tried first, byte by byte, before anything is decoded.
 */
export class SymbolField {
  /** In the order of their first appearance. */
  readonly symbols: string[] = [];
  readonly #bytes: Buffer[] = [];
  readonly #places = new Map<string, number>();
  /** By place of a symbol, the place of the one that followed it last. */
  readonly #following: number[] = [];
  #last = 0;

  /**
   * A field of visible ASCII without quotes or spaces; anything else, and nothing at all, leaves the cursor nowhere.
   *
   * @returns its place among the symbols
   */
  read(bytes: Buffer, from: number, delimiter: number, cursor: Cursor): number {
    const expected = this.#following[this.#last];
    if (expected !== undefined) {
      const end = from + this.#bytes[expected]!.length;
      if (startsWith(bytes, from, this.#bytes[expected]!) && endsField(bytes[end]!, delimiter)) {
        cursor.at = end;
        this.#last = expected;
        return expected;
      }
    }
    return this.#meet(bytes, from, delimiter, cursor);
  }

  #meet(bytes: Buffer, from: number, delimiter: number, cursor: Cursor): number {
    passField(bytes, from, delimiter, cursor);
    const symbol = cursor.at === NOWHERE ? '' : bytes.toString('latin1', from, cursor.at);
    if (symbol === '' || symbol.includes(' ')) {
      cursor.at = NOWHERE;
      return NOWHERE;
    }
    let place = this.#places.get(symbol);
    if (place === undefined) {
      place = this.symbols.push(symbol) - 1;
      this.#places.set(symbol, place);
      this.#bytes.push(Buffer.from(symbol, 'latin1'));
    }
    this.#following[this.#last] = place;
    this.#last = place;
    return place;
  }
}

function startsWith(bytes: Buffer, from: number, start: Buffer): boolean {
  for (let i = 0; i < start.length; i++) if (bytes[from + i] !== start[i]) return false;
  return true;
}
