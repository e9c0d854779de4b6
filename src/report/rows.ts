import { type List, listInPieces } from '../numeric/list.ts';
import { cutOf, piecesOf } from '../table/pieced-table.ts';
import type { ColumnsOf, KnownTableName, Table } from '../table/table.ts';

/** One row of a table: numbers (NaN where missing) and text ('' where missing) by column. */
export type RowOf<T extends KnownTableName> = {
  readonly [C in keyof ColumnsOf<T>]: ColumnsOf<T>[C] extends Float64Array ? number : string;
};

/**
 * The rows of a table that are to be told, as objects.
 *
 * @param keep which rows, by the columns at a position; every row where absent
 */
export function rowsIn<T extends KnownTableName>(
  table: Table<T>,
  keep?: (columns: ColumnsOf<T>, row: number) => boolean,
): readonly RowOf<T>[] {
  if (keep === undefined) return everyRow(table);
  const rows: RowOf<T>[] = [];
  for (const piece of piecesOf(table)) {
    const { columns, length } = piece;
    const kept: number[] = [];
    for (let row = 0; row < length; row++) if (keep(columns, row)) kept.push(row);
    for (const row of rowsAt(piece, kept)) rows.push(row);
  }
  return rows;
}

/** Tables told whole: several parts of a report, and several reports, tell the same rows. */
const told = new WeakMap<object, readonly unknown[]>();

function everyRow<T extends KnownTableName>(table: Table<T>): readonly RowOf<T>[] {
  const known = told.get(table) as readonly RowOf<T>[] | undefined;
  if (known !== undefined) return known;
  const rows = rowsAt(table, places(0, table.length));
  told.set(table, rows);
  return rows;
}

/** The rows at some positions. */
export function rowsAt<T extends KnownTableName>(
  { columns }: Table<T>,
  positions: readonly number[],
): RowOf<T>[] {
  const names = Object.keys(columns) as (keyof ColumnsOf<T>)[];
  return positions.map((row) => {
    const own: Partial<Record<keyof ColumnsOf<T>, string | number>> = {};
    for (const name of names) own[name] = columns[name][row]!;
    return own as RowOf<T>;
  });
}

/** The rows of a table as a list that makes them as they are asked for: of many, a document shows the first. */
export function linesIn<T extends KnownTableName>(table: Table<T>): List<RowOf<T>> {
  const pieces = cutOf(table);
  return listInPieces(
    pieces.map(({ length }) => length),
    (i) => {
      const piece = pieces[i]!.take();
      return rowsAt(piece, places(0, piece.length));
    },
  );
}

/**
 * The rows of a table together that agree in some columns, as a list that makes them as they are asked for. A value of the
 * first column that comes again later begins new groups.
 */
export function groupsIn<T extends KnownTableName>(
  table: Table<T>,
  [first, ...others]: readonly [TextOf<T>, ...TextOf<T>[]],
): List<readonly RowOf<T>[]> {
  const columns = table.columns as Readonly<Record<TextOf<T>, readonly string[]>>;
  const runs = runsOf(columns[first], table.length);
  const keyAt = (row: number) => JSON.stringify(others.map((name) => columns[name][row]!));
  return listInPieces(
    runs.map(([from, to]) => (to - from === 1 ? 1 : new Set(places(from, to).map(keyAt)).size)),
    (piece) => [...groupedBy(places(...runs[piece]!), keyAt).values()].map((own) => rowsAt(table, own)),
  );
}

/** The columns of a table that hold text. */
type TextOf<T extends KnownTableName> = {
  [C in keyof ColumnsOf<T>]: ColumnsOf<T>[C] extends Float64Array ? never : C;
}[keyof ColumnsOf<T>];

type Run = readonly [from: number, to: number];

/** Where a column has one value after another, and up to where. */
function runsOf(column: readonly string[], length: number): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (let row = 1; row <= length; row++) {
    if (row < length && column[row] === column[from]) continue;
    runs.push([from, row]);
    from = row;
  }
  return runs;
}

function places(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** Rows by the value of one of their columns, in the order they come. */
export function groupedBy<R>(rows: readonly R[], key: (row: R) => string): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  let last: string | undefined;
  let group: R[] = [];
  for (const row of rows) {
    const own = key(row);
    // Rows of one value mostly stand together.
    if (own !== last) {
      group = groups.get(own) ?? [];
      groups.set(own, group);
      last = own;
    }
    group.push(row);
  }
  return groups;
}
