/** Numbers in one chunk of rows. */
const NUMBERS_AT_ONCE = 1 << 16;

/**
 * Rows as they came, one after another. A class: V8 takes fields of a literal for another kind with the second object, and
 * would compile the reading of lines again.
 */
export class Chunk {
  /** How many rows there are. */
  length = 0;
  /** How many there is room for. */
  readonly room: number;
  /** Epoch days. */
  readonly days: Int32Array;
  /** Place of each row's symbol. */
  readonly symbols: Int32Array;
  /** Room × width, row by row. */
  readonly values: Float64Array;

  constructor(room: number, width: number) {
    this.room = room;
    this.days = new Int32Array(room);
    this.symbols = new Int32Array(room);
    this.values = new Float64Array(room * width);
  }
}

/** Rows put together by symbol, each symbol's in the order they came. */
export interface StoredColumns {
  /** Where the rows of each symbol begin; one more at the end. */
  readonly starts: Int32Array;
  readonly days: Int32Array;
  /** Number of each row in the order they came. */
  readonly numbers: Int32Array;
  readonly columns: readonly Float64Array[];
}

/**
 * Rows of a file while it is read. They are written as they stand, next to each other whatever the number of columns,
 * and taken apart once all are there: chunk by chunk, so that hardly more is held than rows and columns together.
 */
export class RowStore {
  readonly #width: number;
  readonly #chunks: Chunk[] = [];

  /** @param width numbers in a row */
  constructor(width: number) {
    this.#width = width;
  }

  /** A new chunk, to be written by the caller until it is full. */
  begin(): Chunk {
    const room = Math.max(1, Math.floor(NUMBERS_AT_ONCE / this.#width));
    const chunk = new Chunk(room, this.#width);
    this.#chunks.push(chunk);
    return chunk;
  }

  /**
   * The rows as columns; the store is empty afterwards.
   *
   * @param first number of the first row
   */
  finish(symbols: number, first: number): StoredColumns {
    const starts = this.#starts(symbols);
    const length = starts[symbols]!;
    const stored = {
      starts,
      days: new Int32Array(length),
      numbers: new Int32Array(length),
      columns: Array.from({ length: this.#width }, () => new Float64Array(length)),
    };
    const next = starts.slice();
    let number = first;
    for (let chunk = this.#chunks.shift(); chunk !== undefined; chunk = this.#chunks.shift()) {
      const to = placesOf(chunk, next);
      spreadDays(chunk, to, number, stored);
      for (let c = 0; c < this.#width; c++) spread(chunk.values, c, this.#width, to, stored.columns[c]!);
      number += chunk.length;
    }
    return stored;
  }

  #starts(symbols: number): Int32Array {
    const starts = new Int32Array(symbols + 1);
    for (const chunk of this.#chunks) countSymbols(chunk, starts);
    for (let symbol = 0; symbol < symbols; symbol++) starts[symbol + 1]! += starts[symbol]!;
    return starts;
  }
}

/** Adds the rows of each symbol to the place behind its own. */
function countSymbols({ symbols, length }: Chunk, counts: Int32Array): void {
  for (let row = 0; row < length; row++) counts[symbols[row]! + 1]!++;
}

/** Where each row belongs, given where the next row of each symbol does. */
function placesOf({ symbols, length }: Chunk, next: Int32Array): Int32Array {
  const to = new Int32Array(length);
  for (let row = 0; row < length; row++) to[row] = next[symbols[row]!]!++;
  return to;
}

function spreadDays(
  { days: from }: Chunk,
  to: Int32Array,
  first: number,
  { days, numbers }: StoredColumns,
): void {
  for (let row = 0; row < to.length; row++) {
    const at = to[row]!;
    days[at] = from[row]!;
    numbers[at] = first + row;
  }
}

/** Writes one column of rows to where they belong. */
function spread(
  values: Float64Array,
  from: number,
  width: number,
  to: Int32Array,
  column: Float64Array,
): void {
  for (let row = 0, at = from; row < to.length; row++, at += width) column[to[row]!] = values[at]!;
}
