import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';
import type { RawPrices } from '../../prices/gate/raw.ts';
import { isIsoDay } from '../../time/day.ts';
import type { PriceLayout } from '../price-formats/price-format.ts';

/** What stands for a day that cannot be told: no ISO date is so early. */
export const NO_DAY = -2_147_483_648;

/** Some rows of a file in its order, as columns. */
export interface Chunk {
  /** Epoch days, {@link NO_DAY} where there is none. */
  readonly days: Int32Array;
  /** Place of each row's symbol. */
  readonly symbols: Int32Array;
  /** One a cell of the layout. */
  readonly cells: readonly Float64Array[];
}

/** Rows of one column that are not what they must be: how many, and the first of them. */
interface Wrong {
  readonly legal: string;
  readonly first: number;
  count: number;
}

/**
 * Columns that are filled as rows come, those of a symbol together: how many each has is known before, so that nothing
 * is held twice.
 */
export class Filling {
  readonly #layout: PriceLayout;
  readonly #symbols: readonly { readonly symbol: string; readonly rows: number }[];
  /** Where the next row of each symbol goes. */
  readonly #next: Int32Array;
  readonly #days: Int32Array;
  readonly #numbers: Int32Array;
  readonly #cells: readonly Float64Array[];
  /** By position of the column in the file. */
  readonly #wrong = new Map<number, Wrong>();
  /** Number of the next row, from 1. */
  #row = 1;

  constructor(layout: PriceLayout, symbols: readonly { readonly symbol: string; readonly rows: number }[]) {
    this.#layout = layout;
    this.#symbols = symbols;
    this.#next = startsOf(symbols);
    const length = symbols.reduce((sum, { rows }) => sum + rows, 0);
    this.#days = new Int32Array(length);
    this.#numbers = new Int32Array(length);
    this.#cells = layout.cells.map(() => new Float64Array(length));
  }

  add({ days, symbols, cells }: Chunk): void {
    const to = new Int32Array(days.length);
    for (let row = 0; row < days.length; row++) {
      const place = this.#next[symbols[row]!]!++;
      if (!isIsoDay(days[row]!)) this.#found(this.#layout.date, 'be a day', row);
      this.#days[place] = days[row]!;
      this.#numbers[place] = this.#row + row;
      to[row] = place;
    }
    for (const [c, values] of cells.entries()) {
      spread(values, to, this.#cells[c]!);
      if (values.includes(Number.POSITIVE_INFINITY) || values.includes(Number.NEGATIVE_INFINITY))
        this.#foundInfinite(values, this.#layout.cells[c]!.index);
    }
    this.#row += days.length;
  }

  /** The rows by symbol; in a table with a column a symbol, those of all its columns. */
  finish(file: string): RawPrices[] {
    const { cells } = this.#layout;
    if (cells[0]?.symbol !== undefined) {
      const shared = { file, lines: this.#numbers, days: this.#days };
      return cells.map(({ symbol, column }, c) => {
        return { symbol: symbol!, ...shared, columns: { [column]: this.#cells[c]! } };
      });
    }
    const starts = startsOf(this.#symbols);
    return this.#symbols.map(({ symbol, rows }, s) => {
      const [start, end] = [starts[s]!, starts[s]! + rows];
      const own = cells.map(({ column }, c) => [column, this.#cells[c]!.subarray(start, end)]);
      return {
        symbol,
        file,
        lines: this.#numbers.subarray(start, end),
        days: this.#days.subarray(start, end),
        columns: Object.fromEntries(own),
      };
    });
  }

  /** What is wrong with the rows, said once a column. */
  findings(file: string, names: readonly string[]): Finding[] {
    return [...this.#wrong].map(([index, { legal, first, count }]) => {
      const given = count === 1 ? 'a row where it is not' : `${count} rows where it is not`;
      const what = names[index]!;
      const message = must({
        what,
        legal: `${legal} in every row`,
        given,
        remedy: `row ${first} is the first`,
      });
      const code = index === this.#layout.date ? 'no-date' : 'no-number';
      return { severity: 'error', code, message, file, line: first, column: what };
    });
  }

  #foundInfinite(values: Float64Array, index: number): void {
    for (const [row, value] of values.entries())
      if (Math.abs(value) === Number.POSITIVE_INFINITY)
        this.#found(index, 'be a number, or null where it is not known,', row);
  }

  #found(index: number, legal: string, row: number): void {
    const wrong = this.#wrong.get(index);
    if (wrong === undefined) this.#wrong.set(index, { legal, first: this.#row + row, count: 1 });
    else wrong.count++;
  }
}

function startsOf(symbols: readonly { readonly rows: number }[]): Int32Array {
  const starts = new Int32Array(symbols.length);
  for (let s = 1; s < symbols.length; s++) starts[s] = starts[s - 1]! + symbols[s - 1]!.rows;
  return starts;
}

/** Writes numbers to where they belong. */
function spread(values: Float64Array, to: Int32Array, column: Float64Array): void {
  for (let row = 0; row < to.length; row++) column[to[row]!] = values[row]!;
}
