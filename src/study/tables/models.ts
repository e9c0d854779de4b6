import { blankTable, type Table } from '../../table/table.ts';
import type { ModelOutcome } from '../block.ts';
import { isExcluded } from '../block.ts';
import type { StudyContext } from '../context.ts';

/** One row for each observation and model, those that could not be estimated with their reason. */
export function modelsTable(outcomes: readonly ModelOutcome[], { plan }: StudyContext): Table<'models'> {
  const table = blankTable('models', outcomes.length);
  const { columns } = table;
  outcomes.forEach(({ observation, modelId, outcome, detail = '' }, row) => {
    const panel = observation.panel!;
    columns.observation[row] = observation.id;
    columns.security[row] = observation.symbol;
    columns.model[row] = modelId;
    columns.benchmark[row] = panel.securities[observation.row]?.benchmark ?? '';
    const start = panel.first + observation.dayZero;
    columns.estimation_start[row] = panel.calendar.isoDates[start + plan.estimation[0]] ?? '';
    columns.estimation_end[row] = panel.calendar.isoDates[start + plan.estimation[1]] ?? '';
    if (isExcluded(outcome)) {
      columns.reason[row] = outcome;
      columns.detail[row] = detail;
      return;
    }
    const { estimation } = outcome;
    columns.observations[row] = estimation.observations;
    columns.sigma[row] = estimation.sigma;
    columns.df[row] = estimation.degreesOfFreedom;
    columns.r_squared[row] = estimation.rSquared;
  });
  return table;
}
