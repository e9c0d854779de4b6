import type { ExpectedReturnModel } from '../../../models/model.ts';
import type { ColumnsOf } from '../../../table/table.ts';
import type { StudyContext } from '../../context.ts';
import type { Estimated } from '../../estimated.ts';
import type { ModelOutcome } from '../../model-outcome.ts';

/** The tables of single observations, which are filled as observations go by. */
export type ObservationTableName =
  | 'abnormal_returns'
  | 'date_sensitivity'
  | 'fits'
  | 'models'
  | 'reaction_scan'
  | 'windows';

/** A table with as many rows for each observation as its model and what is studied of it ask for. */
export interface ObservationTable<T extends ObservationTableName> {
  rows(model: ExpectedReturnModel, context: StudyContext): number;
  /** Fills these rows, the first at `row`. */
  fill(columns: ColumnsOf<T>, row: number, estimated: Estimated, context: StudyContext): void;
  /** Fills the one row of an observation the model could not use; such have none where this is absent. */
  fillUnused?(columns: ColumnsOf<T>, row: number, unused: ModelOutcome, context: StudyContext): void;
}
