import * as chiSquared from '../../numeric/distributions/chi-squared.ts';
import { auxiliaryRegression } from './auxiliary.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { FittedWindow } from './fitted-window.ts';
import { lagsOf } from './lags.ts';

/** T·R² of the squared residuals on their own lags, over the sessions whose lags are all known; χ²(lags). */
export const archLm: Diagnostic = {
  name: 'ARCH LM',
  reference: 'Engle (1982), Autoregressive conditional heteroscedasticity, Econometrica 50',
  nullHypothesis: 'The variance of a residual does not hang on the sizes of those before it.',
  verdicts: {
    troubled:
      'calm and wild days come in spells: the variance of the event day is not that of the estimation window; prefer tests robust to event-induced variance, or market-model-garch',
    sound: 'no sign that the variance comes in spells',
  },
  diagnose(fit) {
    const lags = lagsOf(fit);
    const { response, columns, rows } = laggedSquares(fit, lags);
    const auxiliary = auxiliaryRegression(response, columns, rows);
    if (auxiliary === undefined || !(auxiliary.degreesOfFreedom > 0))
      return { reason: `too few residuals have their ${lags} predecessors, or all are as large` };
    const { statistic, degreesOfFreedom } = auxiliary;
    return {
      statistic,
      degreesOfFreedom,
      evidence: { pValue: chiSquared.upperTail(statistic, degreesOfFreedom) },
    };
  },
};

/** Squared residuals beside their lags, without the sessions that lack any of them. */
function laggedSquares({ residuals }: FittedWindow, lags: number) {
  const response = new Float64Array(residuals.length);
  const columns = Array.from({ length: lags }, () => new Float64Array(residuals.length));
  let rows = 0;
  for (let t = lags; t < residuals.length; t++) {
    if (residuals.subarray(t - lags, t + 1).some(Number.isNaN)) continue;
    response[rows] = residuals[t]! ** 2;
    for (let lag = 1; lag <= lags; lag++) columns[lag - 1]![rows] = residuals[t - lag]! ** 2;
    rows++;
  }
  return { response, columns, rows };
}
