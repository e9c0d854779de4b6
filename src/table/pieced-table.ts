import {
  type AnyTable,
  type ColumnsOf,
  joinedTables,
  type KnownTableName,
  someRows,
  type Table,
} from './table.ts';

/** Some rows of a table, made or fetched whenever they are asked for. */
export interface Piece<T extends KnownTableName> {
  readonly length: number;
  /** Not to be changed. Every piece of a table has the same columns, the carried ones too. */
  take(): Table<T>;
}

/** The pieces of tables whose columns nobody has looked at yet. */
const known = new WeakMap<object, readonly { take(): AnyTable }[]>();

/**
 * A table of pieces. Whoever goes through {@link piecesOf} it holds the rows of one piece at a time; whoever looks at its
 * columns has them made whole, once, and kept, as of any other table. Of few rows, one piece, they are made at once.
 */
export function piecedTable<T extends KnownTableName>(name: T, pieces: readonly Piece<T>[]): Table<T> {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (pieces.length <= 1) return joinedTables(name, length, takenFrom(pieces));
  let made: Table<T> | undefined;
  const whole = () => {
    made ??= joinedTables(name, length, piecesOf(table));
    known.delete(table);
    return made;
  };
  const table: Table<T> = {
    name,
    length,
    get columns() {
      return whole().columns;
    },
    get extra() {
      return whole().extra;
    },
  };
  known.set(table, pieces);
  return table;
}

/** The rows of a table, some at a time and at least once; all at once where it has no pieces. */
export function piecesOf<A extends AnyTable>(table: A): Iterable<A> {
  const pieces = known.get(table) as readonly { take(): A }[] | undefined;
  return pieces === undefined ? [table] : takenFrom(pieces);
}

/** Rows of a piece where nothing else cuts: of a million nobody need hold more. */
const ROWS_AT_ONCE = 1024;

/** So many rows in pieces of like size, each made from the first to before the last. */
export function cutRows<T extends KnownTableName>(
  length: number,
  take: (from: number, to: number) => Table<T>,
): readonly Piece<T>[] {
  return Array.from({ length: Math.ceil(length / ROWS_AT_ONCE) }, (_, i) => {
    const from = i * ROWS_AT_ONCE;
    const to = Math.min(length, from + ROWS_AT_ONCE);
    return { length: to - from, take: () => take(from, to) };
  });
}

/** The pieces of a table, to be taken in any order; one without is cut. */
export function cutOf<T extends KnownTableName>(table: Table<T>): readonly Piece<T>[] {
  const pieces = known.get(table) as readonly Piece<T>[] | undefined;
  return pieces ?? cutRows(table.length, (from, to) => someRows(table, from, to));
}

function* takenFrom<A>(pieces: Iterable<{ take(): A }>): Generator<A> {
  for (const piece of pieces) yield piece.take();
}

/** The names of all columns of a table in order, the carried ones last; its columns are not made whole for them. */
export function columnNamesOf(table: AnyTable): string[] {
  for (const { columns, extra } of piecesOf(table)) return [...Object.keys(columns), ...Object.keys(extra)];
  return [];
}

/** How many cells tables have together. */
export function cellsOf(tables: readonly AnyTable[]): number {
  return tables.reduce((sum, table) => sum + table.length * columnNamesOf(table).length, 0);
}

/** The columns of a table that hold numbers. */
export type NumbersOf<T extends KnownTableName> = {
  [C in keyof ColumnsOf<T>]: ColumnsOf<T>[C] extends Float64Array ? C : never;
}[keyof ColumnsOf<T>];

/** One column of a table, all rows of it: 8 bytes each, whatever the other columns take. */
export function numbersIn<T extends KnownTableName>(table: Table<T>, column: NumbersOf<T>): Float64Array {
  const numbers = new Float64Array(table.length);
  let row = 0;
  for (const { columns, length } of piecesOf(table)) {
    numbers.set(columns[column] as Float64Array, row);
    row += length;
  }
  return numbers;
}

/** A table with other numbers in some of its columns, which are given for all rows. */
export function withNumbers<T extends KnownTableName>(
  table: Table<T>,
  numbers: { readonly [C in NumbersOf<T>]?: Float64Array },
): Table<T> {
  const laidOver = (piece: Table<T>, from: number): Table<T> => {
    const own = Object.entries<Float64Array | undefined>(numbers).map(([column, values]) => [
      column,
      values!.subarray(from, from + piece.length),
    ]);
    return { ...piece, columns: { ...piece.columns, ...Object.fromEntries(own) } };
  };
  const pieces = known.get(table) as readonly Piece<T>[] | undefined;
  if (pieces === undefined) return laidOver(table, 0);
  let row = 0;
  const changed = pieces.map(({ length, take }): Piece<T> => {
    const from = row;
    row += length;
    return { length, take: () => laidOver(take(), from) };
  });
  return piecedTable(table.name, changed);
}
