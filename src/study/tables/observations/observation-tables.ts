import { roomFor } from '../../../numeric/room.ts';
import type { TableName } from '../../../table/schemas.ts';
import { blankTable, someRows, type Table } from '../../../table/table.ts';
import type { Estimated } from '../../estimated.ts';
import type { ObservationTable, ObservationTableName } from './observation-table.ts';
import { observationTableMakers } from './registry.ts';

/** The tables of single observations, one a member: rows of as many observations as a block has. */
export type ObservationTables = { readonly [T in ObservationTableName]: Table<T> };

/** The tables of single observations while they are filled. */
export interface ObservationRows {
  /** Adds the rows of what was estimated, and holds nothing of it. */
  add(estimated: Estimated): void;
  /** The rows so far. */
  tables(): ObservationTables;
}

/** How many rows a table has for a model. */
type RowsOf = ObservationTable<ObservationTableName>['rows'];

/**
 * Tables without rows.
 *
 * @param most how many rows a table is to have room for, from how many it has for a model
 * @param isWanted those that are not stay without rows
 */
export function observationRows(
  most: (rowsOf: RowsOf) => number,
  isWanted: (table: TableName) => boolean,
): ObservationRows {
  const names = (Object.keys(observationTableMakers) as ObservationTableName[]).filter(isWanted);
  const fillings = new Map(
    names.map((name) => [name, filling(name, most(observationTableMakers[name].rows))]),
  );
  return {
    add(estimated) {
      for (const one of fillings.values()) one.add(estimated);
    },
    tables: () => ofEach((name) => (fillings.get(name)?.table() ?? blankTable(name, 0)) as never),
  };
}

/** The rows of what was estimated, in its order; none of tables that are not wanted. */
export function observationTables(
  estimated: readonly Estimated[],
  isWanted: (table: TableName) => boolean,
): ObservationTables {
  const most = (rowsOf: RowsOf) =>
    estimated.reduce((sum, { estimation, shape }) => sum + rowsOf(estimation.model, shape), 0);
  const rows = observationRows(most, isWanted);
  for (const one of estimated) rows.add(one);
  return rows.tables();
}

/** One table of each name. */
export function ofEach(make: <T extends ObservationTableName>(name: T) => Table<T>): ObservationTables {
  return { abnormal_returns: make('abnormal_returns'), fits: make('fits'), windows: make('windows') };
}

function filling<T extends ObservationTableName>(
  name: T,
  most: number,
): { readonly add: ObservationRows['add']; readonly table: () => Table<T> } {
  const { rows, fill }: ObservationTable<T> = observationTableMakers[name] as never;
  const table = blankTable(name, most, roomFor);
  let length = 0;
  return {
    add(estimated) {
      fill(table.columns, length, estimated);
      length += rows(estimated.estimation.model, estimated.shape);
    },
    table: () => someRows(table, 0, length),
  };
}
