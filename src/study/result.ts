import type { Finding } from '../errors/finding.ts';
import type { Security } from '../prices/security.ts';
import type { TableName } from '../table/schemas.ts';
import type { Table } from '../table/table.ts';
import type { Settings } from './settings.ts';

/** The tables of a study by name; those the study did not ask for have no rows, but `events`, which says what was studied. */
export type Tables = { readonly [T in TableName]: Table<T> };

/** What a study found: its question in full, and every table. Plain data. */
export interface StudyResult {
  readonly settings: Settings;
  readonly securities: readonly Security[];
  readonly tables: Tables;
  /** Everything noticed: the rows of `data_quality`. */
  readonly findings: readonly Finding[];
}
