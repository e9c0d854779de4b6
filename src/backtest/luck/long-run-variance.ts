import { power } from '../../numeric/power.ts';

/**
 * ω²: variance of √n times the mean of a series under the stationary bootstrap, γ₀ + 2 Σ κᵢ γᵢ with
 * κᵢ = ((n − i)/n)(1 − q)^i + (i/n)(1 − q)^(n − i), q one over the mean block, γᵢ autocovariances with divisor n.
 * Cost O(n²).
 *
 * @param values n, none missing
 * @param meanBlock in sessions
 * @see Politis & Romano (1994), Journal of the American Statistical Association 89; Hansen (2005), equation (5)
 */
export function longRunVariance(values: Float64Array, meanBlock: number): number {
  const n = values.length;
  const stay = 1 - 1 / meanBlock;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const centred = values.map((value) => value - mean);
  let variance = 0;
  for (let lag = 0; lag < n; lag++) {
    let products = 0;
    for (let t = lag; t < n; t++) products += centred[t]! * centred[t - lag]!;
    const kernel = ((n - lag) / n) * power(stay, lag) + (lag / n) * power(stay, n - lag);
    variance += (lag === 0 ? 1 : 2 * kernel) * (products / n);
  }
  return variance;
}
