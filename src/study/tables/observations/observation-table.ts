import type { SampleShape } from '../../../inference/test-statistic.ts';
import type { ExpectedReturnModel } from '../../../models/model.ts';
import type { ColumnsOf } from '../../../table/table.ts';
import type { Estimated } from '../../estimated.ts';

/** The tables of single observations. */
export type ObservationTableName = 'abnormal_returns' | 'fits' | 'windows';

/** A table with as many rows for each observation as its model and what is studied of it ask for. */
export interface ObservationTable<T extends ObservationTableName> {
  rows(model: ExpectedReturnModel, shape: SampleShape): number;
  /** Fills these rows, the first at `row`. */
  fill(columns: ColumnsOf<T>, row: number, estimated: Estimated): void;
}
