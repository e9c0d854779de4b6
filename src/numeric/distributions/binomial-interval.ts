import * as f from './f.ts';

/**
 * Exact confidence interval of a share: k successes in n trials. It holds the true share at least as often as it
 * promises. NaN without trials.
 * Source: C. Clopper & E. Pearson (1934), "The use of confidence or fiducial limits illustrated in the case of the
 * binomial", Biometrika 26; bounds by quantiles of F.
 *
 * @param confidence between 0 and 1
 * @example
 * const { low, high } = binomialInterval(0, 10, 0.95); // low 0, high ≈ 0.3085
 */
export function binomialInterval(k: number, n: number, confidence: number): { low: number; high: number } {
  if (!(n > 0 && k >= 0 && k <= n)) return { low: Number.NaN, high: Number.NaN };
  const tail = (1 - confidence) / 2;
  return { low: lowerBound(k, n, tail), high: 1 - lowerBound(n - k, n, tail) };
}

/** The share of which k successes or more have the chance `tail`. */
function lowerBound(k: number, n: number, tail: number): number {
  if (k === 0) return 0;
  return k / (k + (n - k + 1) * f.upperQuantile(tail, 2 * (n - k + 1), 2 * k));
}
