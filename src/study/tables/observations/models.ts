import type { ColumnsOf } from '../../../table/table.ts';
import type { StudyContext } from '../../context.ts';
import type { ModelOutcome } from '../../model-outcome.ts';
import type { ObservationTable } from './observation-table.ts';

/** One row an observation and model, those that could not be estimated with their reason. */
export const modelsTable: ObservationTable<'models'> = {
  rows: () => 1,
  fill(columns, row, estimated, context) {
    const { estimation } = estimated;
    fillWindow(columns, row, estimated, context);
    columns.observations[row] = estimation.observations;
    columns.sigma[row] = estimation.sigma;
    columns.df[row] = estimation.degreesOfFreedom;
    columns.r_squared[row] = estimation.rSquared;
  },
  fillUnused(columns, row, unused, context) {
    const { outcome, detail = '' } = unused;
    fillWindow(columns, row, unused, context);
    columns.reason[row] = String(outcome);
    columns.detail[row] = detail;
  },
};

/** What was to be estimated, on which sessions. */
function fillWindow(
  columns: ColumnsOf<'models'>,
  row: number,
  { observation, modelId }: Pick<ModelOutcome, 'observation' | 'modelId'>,
  { plan }: StudyContext,
): void {
  const panel = observation.panel!;
  const start = panel.first + observation.dayZero;
  columns.observation[row] = observation.id;
  columns.security[row] = observation.symbol;
  columns.model[row] = modelId;
  columns.benchmark[row] = panel.securities[observation.row]?.benchmark ?? '';
  columns.estimation_start[row] = panel.calendar.isoDates[start + plan.estimation[0]] ?? '';
  columns.estimation_end[row] = panel.calendar.isoDates[start + plan.estimation[1]] ?? '';
}
