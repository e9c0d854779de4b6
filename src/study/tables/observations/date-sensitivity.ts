import { accumulate } from '../../../abnormal/accumulation.ts';
import { type DayRange, planWindows } from '../../../events/windows.ts';
import { pValue } from '../../../inference/p-value.ts';
import { dateOfDay } from '../../date-of-day.ts';
import { fitObservation, isFitted } from '../../fitted.ts';
import { datedLater, isMasked } from '../../observations.ts';
import type { ObservationTable } from './observation-table.ts';

const dayZeroAlone: DayRange = [0, 0];

/**
 * One row a shift of day 0, the estimation window moved along and estimated anew: what the study would say of day 0, had the
 * event been dated so.
 */
export const dateSensitivityTable: ObservationTable<'date_sensitivity'> = {
  rows: (_, { settings }) => 2 * settings.dateSensitivity.reach + 1,
  fill(columns, row, estimated, { settings, models }) {
    const { observation, modelId } = estimated;
    const { dateSensitivity, estimationWindow, minimumObservations, alternative } = settings;
    const { reach } = dateSensitivity;
    const named = models.find(({ id }) => id === modelId)!;
    const plan = planWindows(estimationWindow, dayZeroAlone, []);
    for (let shift = -reach; shift <= reach; shift++) {
      const at = row + reach + shift;
      columns.observation[at] = observation.id;
      columns.security[at] = observation.symbol;
      columns.model[at] = modelId;
      columns.shift[at] = shift;
      columns.date[at] = dateOfDay(estimated, shift);
      const moved = datedLater(observation, shift);
      const fitted = fitObservation(moved, named, plan, minimumObservations);
      if (!isFitted(fitted)) {
        columns.reason[at] = fitted;
        continue;
      }
      const { series, estimation } = fitted;
      const { car, standardError, standardised } = accumulate(series, estimation, dayZeroAlone);
      const { degreesOfFreedom } = estimation;
      columns.abnormal_return[at] = car;
      columns.statistic[at] = standardised;
      columns.p_value[at] = pValue(standardised, { name: 't', degreesOfFreedom }, alternative);
      columns.std_error[at] = standardError;
      columns.df[at] = degreesOfFreedom;
      if (Number.isNaN(car)) columns.reason[at] = isMasked(moved, 0) ? 'window-cut' : 'no-event-return';
    }
  },
};
