import { pValue } from '../../inference/p-value.ts';
import { standardErrors } from '../../numeric/least-squares.ts';
import type { ObservationTable } from './estimated.ts';

/** One row a coefficient. Its p-value is two-sided whatever the alternative of the study, which is about the event. */
export const fitsTable: ObservationTable<'fits'> = {
  rows: ({ estimation }) => estimation.model.regressors.length,
  fill(columns, row, { observation, modelId, estimation }) {
    const { fit, model, sigma, degreesOfFreedom } = estimation;
    if (fit === undefined) return;
    const errors = standardErrors(fit, sigma);
    model.regressors.forEach(({ term }, j) => {
      const at = row + j;
      const statistic = fit.coefficients[j]! / errors[j]!;
      columns.observation[at] = observation.id;
      columns.security[at] = observation.symbol;
      columns.model[at] = modelId;
      columns.term[at] = term;
      columns.estimate[at] = fit.coefficients[j]!;
      columns.std_error[at] = errors[j]!;
      columns.statistic[at] = statistic;
      columns.p_value[at] = pValue(statistic, { name: 't', degreesOfFreedom }, 'two-sided');
    });
  },
};
