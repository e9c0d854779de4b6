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

/** Reads symbols; rows of one symbol as a rule follow each other, and it is decoded once for all of them. */
export class SymbolField {
  #last = Buffer.alloc(0);
  #symbol = '';

  /** A field of visible ASCII without quotes or spaces; anything else, and nothing at all, leaves the cursor nowhere. */
  read(bytes: Buffer, from: number, delimiter: number, cursor: Cursor): string {
    let at = from;
    let same = 0;
    while (!endsField(bytes[at]!, delimiter)) {
      const byte = bytes[at]!;
      if (byte === QUOTE || byte < FIRST_VISIBLE || byte > LAST_VISIBLE) {
        cursor.at = NOWHERE;
        return '';
      }
      if (same === at - from && byte === this.#last[same]) same++;
      at++;
    }
    cursor.at = at > from ? at : NOWHERE;
    if (same !== at - from || same !== this.#last.length) {
      this.#last = Buffer.from(bytes.subarray(from, at));
      this.#symbol = this.#last.toString('latin1');
    }
    return this.#symbol;
  }
}
