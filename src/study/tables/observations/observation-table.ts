import type { ColumnsOf } from '../../../table/table.ts';
import type { Estimated } from '../../estimated.ts';

/** The tables of single observations. */
export type ObservationTableName = 'abnormal_returns' | 'fits' | 'windows';

/** A table with a fixed number of rows for each observation and model. */
export interface ObservationTable<T extends ObservationTableName> {
  rows(estimated: Pick<Estimated, 'estimation' | 'shape'>): number;
  /** Fills these rows, the first at `row`. */
  fill(columns: ColumnsOf<T>, row: number, estimated: Estimated): void;
}
