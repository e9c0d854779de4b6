import type { AnyTable, ColumnsOf, Table } from '../table/table.ts';
import { groupedBy, type RowOf, rowsAt, rowsIn } from './rows.ts';

/** The tables in which the rows of one observation stand together. */
type Own = 'abnormal_returns' | 'windows';

/** Where the rows of each observation begin, of tables that were asked for one. */
const known = new WeakMap<object, ReadonlyMap<string, number>>();
/** Rows that were sought, by observation. */
const sought = new WeakMap<object, ReadonlyMap<string, readonly unknown[]>>();

/**
 * Looks a table through for the rows of a few observations, so that it need not be made whole for them when
 * {@link ownRows} are asked for.
 */
export function seekRows<T extends Own>(table: Table<T>, observations: ReadonlySet<string>): void {
  const isSought = (columns: ColumnsOf<T>, row: number) => observations.has(idsIn(columns)[row]!);
  const own = groupedBy(
    rowsIn(table, isSought),
    (row) => (row as { readonly observation: string }).observation,
  );
  sought.set(table, new Map([...observations].map((id) => [id, own.get(id) ?? []])));
}

/** The rows of one observation. */
export function ownRows<T extends Own>(table: Table<T>, observation: string): readonly RowOf<T>[] {
  const found = sought.get(table)?.get(observation);
  if (found !== undefined) return found as readonly RowOf<T>[];
  const ids = idsIn(table.columns);
  const starts = known.get(table) ?? startsIn(ids);
  known.set(table, starts);
  const rows: number[] = [];
  for (let row = starts.get(observation) ?? ids.length; ids[row] === observation; row++) rows.push(row);
  return rowsAt(table, rows);
}

function idsIn(columns: AnyTable['columns']): readonly string[] {
  return columns.observation as readonly string[];
}

function startsIn(ids: readonly string[]): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  ids.forEach((id, row) => {
    if (row === 0 || id !== ids[row - 1]) starts.set(id, row);
  });
  return starts;
}
