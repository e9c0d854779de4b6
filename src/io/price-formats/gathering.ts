import type { RawPrices } from '../../prices/gate/raw.ts';
import type { PriceColumn } from '../../prices/series.ts';
import type { PriceCell, PriceLayout } from './price-format.ts';

/** Which rows of a file are one symbol's, and the numbers in them. */
interface Rows {
  readonly symbol: string;
  readonly cells: readonly PriceCell[];
  /** Positions among the file's records, from 0. */
  readonly at: number[];
  /** One list a cell, as long as `at`. */
  readonly values: readonly number[][];
}

/** Where every record of a file stands, and when. */
export interface RecordPlaces {
  readonly file: string;
  /** Length: the file's records. */
  readonly lines: Int32Array;
  /** Epoch days, `NaN` where the date could not be told; such rows yield no prices. */
  readonly days: Float64Array;
}

/** The rows of a file gathered by symbol; grows as they come. */
export class Gathering {
  readonly #layout: PriceLayout;
  readonly #bySymbol: Map<string, Rows>;
  /** The symbols every record has a price of, in a table with a column for each. */
  readonly #everywhere: readonly Rows[];

  constructor(layout: PriceLayout) {
    this.#layout = layout;
    this.#everywhere = layout.cells.flatMap((cell) =>
      cell.symbol === undefined ? [] : [rowsOf(cell.symbol, [cell])],
    );
    this.#bySymbol = new Map(this.#everywhere.map((rows) => [rows.symbol, rows]));
  }

  /**
   * @param symbol whose record it is, where the columns do not say so
   * @param position of the record among those of the file
   * @param read the number in a field, given the field and its position
   */
  add(
    symbol: string,
    fields: readonly string[],
    position: number,
    read: (text: string, index: number) => number,
  ): void {
    if (this.#everywhere.length > 0)
      for (const rows of this.#everywhere) append(rows, fields, position, read);
    else append(this.#rows(symbol), fields, position, read);
  }

  finish({ file, lines, days }: RecordPlaces): RawPrices[] {
    const hasDay = (position: number) => !Number.isNaN(days[position]!);
    return [...this.#bySymbol.values()].map(({ symbol, cells, at, values }) => {
      const kept = at.filter(hasDay);
      const columns: Partial<Record<PriceColumn, Float64Array>> = {};
      for (const [c, { column }] of cells.entries()) {
        const numbers = values[c]!;
        columns[column] = new Float64Array(
          kept.length === at.length ? numbers : numbers.filter((_, i) => hasDay(at[i]!)),
        );
      }
      const positions = new Int32Array(kept);
      return {
        symbol,
        file,
        lines: positions.map((position) => lines[position]!),
        days: positions.map((position) => days[position]!),
        columns,
      };
    });
  }

  #rows(symbol: string): Rows {
    let rows = this.#bySymbol.get(symbol);
    if (rows === undefined) {
      rows = rowsOf(symbol, this.#layout.cells);
      this.#bySymbol.set(symbol, rows);
    }
    return rows;
  }
}

function rowsOf(symbol: string, cells: readonly PriceCell[]): Rows {
  return { symbol, cells, at: [], values: cells.map(() => []) };
}

function append(
  { at, cells, values }: Rows,
  fields: readonly string[],
  position: number,
  read: (text: string, index: number) => number,
): void {
  at.push(position);
  for (let c = 0; c < cells.length; c++) {
    const { index } = cells[c]!;
    values[c]!.push(read(fields[index]!, index));
  }
}
