import { abnormalReturnsTable } from './abnormal-returns.ts';
import { fitsTable } from './fits.ts';
import type { ObservationTable, ObservationTableName } from './observation-table.ts';
import { windowsTable } from './windows.ts';

/** How the tables of single observations are filled. */
export const observationTableMakers = {
  abnormal_returns: abnormalReturnsTable,
  fits: fitsTable,
  windows: windowsTable,
} as const satisfies { readonly [T in ObservationTableName]: ObservationTable<T> };
