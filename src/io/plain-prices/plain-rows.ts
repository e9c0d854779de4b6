import type { RawPrices } from '../../prices/gate/raw.ts';
import type { PriceColumn } from '../../prices/series.ts';
import type { PriceCell, PriceLayout } from '../price-formats/price-format.ts';
import { CARRIAGE_RETURN, type Cursor, LINE_FEED, NOWHERE } from './bytes.ts';
import { DateField } from './date-field.ts';
import { Growing } from './growing.ts';
import { readNumberField } from './number-field.ts';
import { passField, SymbolField } from './text-field.ts';

/** The rows of one symbol; in a table with a column a symbol, those of all its columns. */
interface Rows {
  readonly lines: Growing<Int32Array>;
  readonly days: Growing<Int32Array>;
  /** One a cell of the layout. */
  readonly values: readonly Growing<Float64Array>[];
}

/** What a field is read as: its cell in the layout, or one of these. */
const [DATE, SYMBOL, UNREAD] = [-1, -2, -3];

/** The records of a plain price file, read from bytes straight into columns. */
export class PlainRows {
  readonly #layout: PriceLayout;
  readonly #delimiter: number;
  readonly #roles: Int32Array;
  readonly #dates = new DateField();
  readonly #symbols = new SymbolField();
  readonly #bySymbol = new Map<string, Rows>();
  readonly #cursor: Cursor = { at: 0 };
  readonly #record: Float64Array;
  readonly #file: { readonly path: string; readonly symbol: string };
  #line: number;

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
    this.#line = line;
    this.#record = new Float64Array(layout.cells.length);
    this.#roles = Int32Array.from(names, (_, index) => roleOf(index, layout));
  }

  /** Reads whole lines; false at the first byte that is not plain. */
  read(bytes: Buffer, from: number): boolean {
    for (let at = from; at < bytes.length; ) {
      at = this.#readLine(bytes, at);
      if (at === NOWHERE) return false;
    }
    return true;
  }

  /** What was read, as the reader of every form gives it; nothing where there were no rows. */
  finish(): RawPrices[] | undefined {
    if (this.#bySymbol.size === 0) return undefined;
    return [...this.#bySymbol].flatMap(([symbol, { lines, days, values }]) => {
      const shared = { file: this.#file.path, lines: lines.finish(), days: days.finish() };
      const { cells } = this.#layout;
      if (cells[0]?.symbol === undefined) return [{ symbol, ...shared, columns: columnsOf(cells, values) }];
      return cells.map((cell, c) => ({
        symbol: cell.symbol!,
        ...shared,
        columns: { [cell.column]: values[c]!.finish() },
      }));
    });
  }

  /** Reads one record to the start of the next. */
  #readLine(bytes: Buffer, start: number): number {
    const roles = this.#roles;
    const cursor = this.#cursor;
    const delimiter = this.#delimiter;
    const last = roles.length - 1;
    let at = start;
    let day = Number.NaN;
    let symbol = this.#file.symbol;
    for (let field = 0; field <= last; field++) {
      const role = roles[field]!;
      if (role >= 0) this.#record[role] = readNumberField(bytes, at, delimiter, cursor);
      else if (role === DATE) day = this.#dates.read(bytes, at, cursor);
      else if (role === SYMBOL) symbol = this.#symbols.read(bytes, at, delimiter, cursor);
      else passField(bytes, at, delimiter, cursor);
      if (cursor.at === NOWHERE) return NOWHERE;
      at = cursor.at;
      if (field < last && bytes[at++] !== delimiter) return NOWHERE;
    }
    if (bytes[at] === CARRIAGE_RETURN) at++;
    if (bytes[at] !== LINE_FEED) return NOWHERE;
    this.#keep(symbol, day);
    return at + 1;
  }

  #keep(symbol: string, day: number): void {
    const { lines, days, values } = this.#bySymbol.get(symbol) ?? this.#begin(symbol);
    lines.push(this.#line++);
    days.push(day);
    for (let c = 0; c < values.length; c++) values[c]!.push(this.#record[c]!);
  }

  #begin(symbol: string): Rows {
    const rows = {
      lines: new Growing(Int32Array),
      days: new Growing(Int32Array),
      values: this.#layout.cells.map(() => new Growing(Float64Array)),
    };
    this.#bySymbol.set(symbol, rows);
    return rows;
  }
}

function roleOf(index: number, { date, symbol, cells }: PriceLayout): number {
  if (index === date) return DATE;
  if (index === symbol) return SYMBOL;
  const cell = cells.findIndex((one) => one.index === index);
  return cell < 0 ? UNREAD : cell;
}

function columnsOf(
  cells: readonly PriceCell[],
  values: readonly Growing<Float64Array>[],
): Partial<Record<PriceColumn, Float64Array>> {
  return Object.fromEntries(cells.map(({ column }, c) => [column, values[c]!.finish()]));
}
