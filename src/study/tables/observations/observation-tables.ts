import { roomFor } from '../../../numeric/room.ts';
import type { TableName } from '../../../table/schemas.ts';
import { blankTable, type Table } from '../../../table/table.ts';
import type { Estimated } from '../../estimated.ts';
import type { ObservationTable, ObservationTableName } from './observation-table.ts';
import { observationTableMakers } from './registry.ts';

/** The tables of single observations, one a member: rows of as many observations as a block has. */
export type ObservationTables = { readonly [T in ObservationTableName]: Table<T> };

/** The rows of what was estimated, in its order; none of tables that are not wanted. */
export function observationTables(
  estimated: readonly Estimated[],
  isWanted: (table: TableName) => boolean,
): ObservationTables {
  return ofEach((name) => filled(name, isWanted(name) ? estimated : []));
}

/** One table of each name. */
export function ofEach(make: <T extends ObservationTableName>(name: T) => Table<T>): ObservationTables {
  return { abnormal_returns: make('abnormal_returns'), fits: make('fits'), windows: make('windows') };
}

/** Exactly as many rows as the observations and models give. */
function filled<T extends ObservationTableName>(name: T, estimated: readonly Estimated[]): Table<T> {
  const { rows, fill }: ObservationTable<T> = observationTableMakers[name] as never;
  const length = estimated.reduce((sum, one) => sum + rows(one), 0);
  const table = blankTable(name, length, roomFor);
  let row = 0;
  for (const one of estimated) {
    fill(table.columns, row, one);
    row += rows(one);
  }
  return table;
}
