import { piecesOf } from '../table/pieced-table.ts';
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
  const rows = rowsAt(
    table,
    Array.from({ length: table.length }, (_, row) => row),
  );
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
