import { pValue } from '../../../inference/p-value.ts';
import { standardErrors } from '../../../numeric/least-squares.ts';
import type { ObservationTable } from './observation-table.ts';

/** One row a coefficient. Its p-value is two-sided whatever the alternative of the study, which is about the event. */
export const fitsTable: ObservationTable<'fits'> = {
  rows: ({ regressors }) => regressors.length,
  fill(columns, row, { observation, modelId, estimation }) {
    const { coefficients, fit, model, sigma, degreesOfFreedom } = estimation;
    const errors = fit && standardErrors(fit, sigma);
    model.regressors.forEach(({ term }, j) => {
      const at = row + j;
      columns.observation[at] = observation.id;
      columns.security[at] = observation.symbol;
      columns.model[at] = modelId;
      columns.term[at] = term;
      columns.estimate[at] = coefficients[j]!;
      if (errors === undefined) return; // a fit of the model's own tells no errors of its coefficients
      const statistic = coefficients[j]! / errors[j]!;
      columns.std_error[at] = errors[j]!;
      columns.statistic[at] = statistic;
      columns.p_value[at] = pValue(statistic, { name: 't', degreesOfFreedom }, 'two-sided');
    });
  },
};
