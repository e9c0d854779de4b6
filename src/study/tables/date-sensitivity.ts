import { accumulate } from '../../abnormal/accumulation.ts';
import { type DayRange, planWindows } from '../../events/windows.ts';
import { pValue } from '../../inference/p-value.ts';
import { blankTable, type Table } from '../../table/table.ts';
import { estimatedOf, type ModelOutcome } from '../block.ts';
import type { StudyContext } from '../context.ts';
import { fitObservation, isFitted } from '../fitted.ts';
import { datedLater, isMasked } from '../observations.ts';
import { dateOfDay } from '../reaction-scans.ts';

const dayZeroAlone: DayRange = [0, 0];

/**
 * One row for each observation, model and shift of day 0, the estimation window moved along and estimated anew: what
 * the study would say of day 0, had the event been dated so.
 */
export function dateSensitivityTable(
  outcomes: readonly ModelOutcome[],
  { settings, models }: StudyContext,
): Table<'date_sensitivity'> {
  const { dateSensitivity, estimationWindow, minimumObservations, alternative } = settings;
  const { reach } = dateSensitivity;
  const named = new Map(models.map((model) => [model.id, model]));
  const plan = planWindows(estimationWindow, dayZeroAlone, []);
  const shifts = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach);
  const rows = estimatedOf(outcomes).flatMap((estimated) => shifts.map((shift) => ({ estimated, shift })));
  const table = blankTable('date_sensitivity', rows.length);
  const { columns } = table;
  rows.forEach(({ estimated, shift }, row) => {
    const { observation, modelId } = estimated;
    columns.observation[row] = observation.id;
    columns.security[row] = observation.symbol;
    columns.model[row] = modelId;
    columns.shift[row] = shift;
    columns.date[row] = dateOfDay(estimated, shift);
    const moved = datedLater(observation, shift);
    const fitted = fitObservation(moved, named.get(modelId)!, plan, minimumObservations);
    if (!isFitted(fitted)) {
      columns.reason[row] = fitted;
      return;
    }
    const { series, estimation } = fitted;
    const { car, standardError, standardised } = accumulate(series, estimation, dayZeroAlone);
    const { degreesOfFreedom } = estimation;
    columns.abnormal_return[row] = car;
    columns.statistic[row] = standardised;
    columns.p_value[row] = pValue(standardised, { name: 't', degreesOfFreedom }, alternative);
    columns.std_error[row] = standardError;
    columns.df[row] = degreesOfFreedom;
    if (Number.isNaN(car)) columns.reason[row] = isMasked(moved, 0) ? 'window-cut' : 'no-event-return';
  });
  return table;
}
