import { abnormalReturnsTable } from './abnormal-returns.ts';
import { dateSensitivityTable } from './date-sensitivity.ts';
import { fitsTable } from './fits.ts';
import { modelsTable } from './models.ts';
import type { ObservationTable, ObservationTableName } from './observation-table.ts';
import { reactionScanTable } from './reaction-scan.ts';
import { windowsTable } from './windows.ts';

/** How the tables of single observations are filled. */
export const observationTableMakers = {
  abnormal_returns: abnormalReturnsTable,
  date_sensitivity: dateSensitivityTable,
  fits: fitsTable,
  models: modelsTable,
  reaction_scan: reactionScanTable,
  windows: windowsTable,
} as const satisfies { readonly [T in ObservationTableName]: ObservationTable<T> };
