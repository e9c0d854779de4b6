import type { RawPrices } from '../../prices/gate/raw.ts';
import type { PriceLayout } from '../price-formats/price-format.ts';
import { CARRIAGE_RETURN, type Cursor, LINE_FEED, NOWHERE } from './bytes.ts';
import { readDateField } from './date-field.ts';
import { readNumberField } from './number-field.ts';
import { type Chunk, RowStore } from './row-store.ts';
import { passField, SymbolField } from './text-field.ts';

/** What a field is read as: its cell in the layout, or one of these. */
const [DATE, SYMBOL, UNREAD] = [-1, -2, -3];

/** The records of a plain price file, read from bytes straight into columns. */
export class PlainRows {
  readonly #layout: PriceLayout;
  readonly #delimiter: number;
  readonly #roles: Int32Array;
  readonly #symbols = new SymbolField();
  readonly #cursor: Cursor = { at: 0 };
  readonly #file: { readonly path: string; readonly symbol: string };
  readonly #firstLine: number;
  readonly #store: RowStore;
  #chunk: Chunk;

  /**
   * @param names the header
   * @param line where the records begin, from 1
   */
  constructor(
    file: { readonly path: string; readonly symbol: string },
    layout: PriceLayout,
    names: readonly string[],
    delimiter: number,
    line: number,
  ) {
    this.#file = file;
    this.#layout = layout;
    this.#delimiter = delimiter;
    this.#firstLine = line;
    this.#roles = rolesOf(names, layout);
    this.#store = new RowStore(layout.cells.length);
    this.#chunk = this.#store.begin();
  }

  /** Reads whole lines; false at the first byte that is not plain. */
  read(bytes: Buffer, from: number): boolean {
    for (let at = from; at < bytes.length; ) {
      if (this.#chunk.length === this.#chunk.room) this.#chunk = this.#store.begin();
      at = this.#readLine(bytes, at, this.#chunk);
      if (at === NOWHERE) return false;
    }
    return true;
  }

  /** What was read, as the reader of every form gives it; nothing where there were no rows. */
  finish(): RawPrices[] | undefined {
    const symbols = this.#layout.symbol === undefined ? [this.#file.symbol] : this.#symbols.symbols;
    const { starts, days, numbers: lines, columns } = this.#store.finish(symbols.length, this.#firstLine);
    if (days.length === 0) return undefined;
    const { cells } = this.#layout;
    const file = this.#file.path;
    if (cells[0]?.symbol !== undefined)
      return cells.map(({ symbol, column }, c) => {
        return { symbol: symbol!, file, lines, days, columns: { [column]: columns[c]! } };
      });
    return symbols.map((symbol, s) => {
      const [start, end] = [starts[s], starts[s + 1]];
      const own = cells.map(({ column }, c) => [column, columns[c]!.subarray(start, end)]);
      return {
        symbol,
        file,
        lines: lines.subarray(start, end),
        days: days.subarray(start, end),
        columns: Object.fromEntries(own),
      };
    });
  }

  /** Reads one record to the start of the next. */
  #readLine(bytes: Buffer, start: number, chunk: Chunk): number {
    const roles = this.#roles;
    const cursor = this.#cursor;
    const delimiter = this.#delimiter;
    const { values, length: row } = chunk;
    const first = row * this.#layout.cells.length;
    const last = roles.length - 1;
    let at = start;
    for (let field = 0; field <= last; field++) {
      const role = roles[field]!;
      if (role >= 0) values[first + role] = readNumberField(bytes, at, delimiter, cursor);
      else if (role === DATE) chunk.days[row] = readDateField(bytes, at, cursor);
      else if (role === SYMBOL) chunk.symbols[row] = this.#symbols.read(bytes, at, delimiter, cursor);
      else passField(bytes, at, delimiter, cursor);
      if (cursor.at === NOWHERE) return NOWHERE;
      at = cursor.at;
      if (field < last && bytes[at++] !== delimiter) return NOWHERE;
    }
    if (bytes[at] === CARRIAGE_RETURN) at++;
    if (bytes[at] !== LINE_FEED) return NOWHERE;
    chunk.length = row + 1;
    return at + 1;
  }
}

function rolesOf(names: readonly string[], { date, symbol, cells }: PriceLayout): Int32Array {
  const roles = new Int32Array(names.length).fill(UNREAD);
  for (const [c, { index }] of cells.entries()) roles[index] = c;
  if (symbol !== undefined) roles[symbol] = SYMBOL;
  roles[date] = DATE;
  return roles;
}
