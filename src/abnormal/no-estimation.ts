import { lengthOf } from '../events/windows.ts';
import { shiftedCases } from '../models/aggregated-beta.ts';
import type { ExpectedReturnModel } from '../models/model.ts';
import { isCollinear, leastSquares } from '../numeric/least-squares.ts';
import { columnsOf } from './design.ts';
import { completeCases } from './estimation.ts';
import type { ObservedSeries } from './series.ts';

/** Days of the estimation window that have everything a model needs. */
export function completeDays(model: ExpectedReturnModel, series: ObservedSeries): number {
  const { design, response } = columnsOf(model, series);
  return completeCases(response, design, lengthOf(series.plan.estimation)).count;
}

/** Those of them that enter a model's fit: where it takes leads and lags, those that have them inside the window. */
export function fittedDays(model: ExpectedReturnModel, series: ObservedSeries): number {
  const { design, response } = columnsOf(model, series);
  const benchmark = design[model.regressors.findIndex((one) => one.series === 'benchmark')];
  if (model.reach === undefined || benchmark === undefined) return completeDays(model, series);
  const window = lengthOf(series.plan.estimation);
  return shiftedCases(response.subarray(0, window), benchmark.subarray(0, window), model.reach).returns
    .length;
}

/**
 * The regressor that an estimation window cannot tell from those before it, in words; nothing where there is none.
 *
 * @example
 * collinearity(models['fama-french-3'], series); // 'hml is a combination of alpha, mktrf, smb'
 */
export function collinearity(model: ExpectedReturnModel, series: ObservedSeries): string | undefined {
  const { design, response } = columnsOf(model, series);
  const cases = completeCases(response, design, lengthOf(series.plan.estimation));
  const fit = leastSquares(
    cases.design,
    cases.response,
    cases.count,
    model.regressors[0]?.series === 'constant',
  );
  if (!isCollinear(fit)) return undefined;
  const terms = model.regressors.map(({ term }) => term);
  return `${terms[fit.collinearColumn]} is a combination of ${terms.slice(0, fit.collinearColumn).join(', ')}`;
}
