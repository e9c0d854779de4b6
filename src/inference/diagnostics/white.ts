import * as chiSquared from '../../numeric/distributions/chi-squared.ts';
import { auxiliaryRegression } from './auxiliary.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { FittedWindow } from './fitted-window.ts';

/** M·R² of the squared residuals on the model's regressors, their squares and their products; χ²(how many they are). */
export const white: Diagnostic = {
  name: 'White',
  reference: 'White (1980), A heteroskedasticity-consistent covariance matrix estimator, Econometrica 48',
  nullHypothesis: 'The variance of a residual does not hang on the regressors.',
  verdicts: {
    troubled:
      'residuals are wilder when the regressors are: on a day the market moves much, the standard error is too small; prefer tests robust to event-induced variance',
    sound: 'no sign that the variance hangs on the regressors',
  },
  diagnose(fit) {
    const varying = fit.hasConstant ? fit.design.slice(1) : fit.design;
    if (varying.length === 0) return { reason: 'the model has no regressors that vary' };
    const { response, columns, rows } = completeSquares(fit, varying);
    const auxiliary = auxiliaryRegression(response, products(columns, rows), rows);
    if (auxiliary === undefined || !(auxiliary.degreesOfFreedom > 0))
      return { reason: 'fewer residuals than regressors, squares and products, or all are as large' };
    const { statistic, degreesOfFreedom } = auxiliary;
    return {
      statistic,
      degreesOfFreedom,
      evidence: { pValue: chiSquared.upperTail(statistic, degreesOfFreedom) },
    };
  },
};

/** Squared residuals beside the regressors, without the sessions that lack one. */
function completeSquares({ residuals }: FittedWindow, varying: readonly Float64Array[]) {
  const response = new Float64Array(residuals.length);
  const columns = varying.map(() => new Float64Array(residuals.length));
  let rows = 0;
  for (let t = 0; t < residuals.length; t++) {
    if (Number.isNaN(residuals[t]!)) continue;
    response[rows] = residuals[t]! ** 2;
    for (let j = 0; j < columns.length; j++) columns[j]![rows] = varying[j]![t]!;
    rows++;
  }
  return { response, columns, rows };
}

function products(columns: readonly Float64Array[], rows: number): Float64Array[] {
  return [
    ...columns,
    ...columns.flatMap((one, i) =>
      columns.slice(i).map((other) => one.subarray(0, rows).map((value, t) => value * other[t]!)),
    ),
  ];
}
