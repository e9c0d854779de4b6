import * as chiSquared from '../../numeric/distributions/chi-squared.ts';
import type { Diagnostic } from './diagnostic.ts';
import { lagsOf } from './lags.ts';

/**
 * M(M + 2) Σ r²/m over the lags, r the autocorrelation of the residuals and m how many pairs of residuals are that far
 * apart: M less the lag where no session is missing, fewer where some are; χ²(lags).
 */
export const ljungBox: Diagnostic = {
  name: 'Ljung–Box',
  reference: 'Ljung & Box (1978), On a measure of lack of fit in time series models, Biometrika 65',
  nullHypothesis: 'The residuals are not correlated with those up to ten sessions before them.',
  verdicts: {
    troubled:
      'residuals are serially correlated: time-series tests of windows of several days promise too much; prefer tests robust to serial correlation',
    sound: 'no sign of serial correlation',
  },
  diagnose(fit) {
    const { residuals, known, squares } = fit;
    let sum = 0;
    let lags = 0;
    for (let lag = 1; lag <= lagsOf(fit); lag++) {
      const { products, pairs } = lagged(residuals, lag);
      if (pairs === 0) continue;
      sum += (products / squares) ** 2 / pairs;
      lags++;
    }
    if (lags === 0) return { reason: 'no two residuals are few enough sessions apart' };
    const statistic = known * (known + 2) * sum;
    return {
      statistic,
      degreesOfFreedom: lags,
      evidence: { pValue: chiSquared.upperTail(statistic, lags) },
    };
  },
};

function lagged(residuals: Float64Array, lag: number): { products: number; pairs: number } {
  let products = 0;
  let pairs = 0;
  for (let t = lag; t < residuals.length; t++) {
    const product = residuals[t]! * residuals[t - lag]!;
    if (Number.isNaN(product)) continue;
    products += product;
    pairs++;
  }
  return { products, pairs };
}
