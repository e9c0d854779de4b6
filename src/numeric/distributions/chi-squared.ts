import { gammaKernel, lowerGamma, upperGamma } from '../special/incomplete-gamma.ts';
import * as normal from './normal.ts';
import { solveQuantile } from './solve-quantile.ts';

/**
 * The density of chi-squared at x, df > 0 degrees of freedom, whole or not.
 *
 * @example
 * density(2, 2); // 0.18393972058572117, e⁻¹/2
 */
export function density(x: number, df: number): number {
  if (!(df > 0) || Number.isNaN(x)) return Number.NaN;
  if (x < 0) return 0;
  if (x === 0) return df < 2 ? Number.POSITIVE_INFINITY : df === 2 ? 0.5 : 0;
  return gammaKernel(df / 2, x / 2) / x;
}

/**
 * P(X ≤ x), exact to some 13 digits however small.
 *
 * @example
 * lowerTail(2, 2); // ≈ 0.632120558829, 1 − e⁻¹
 */
export function lowerTail(x: number, df: number): number {
  return lowerGamma(df / 2, x < 0 ? 0 : x / 2);
}

/**
 * P(X > x), exact to some 13 digits however small.
 *
 * @example
 * upperTail(2, 2); // ≈ 0.367879441171, e⁻¹
 */
export function upperTail(x: number, df: number): number {
  return upperGamma(df / 2, x < 0 ? 0 : x / 2);
}

/**
 * The x with P(X ≤ x) = p; NaN outside 0 … 1.
 *
 * @example
 * quantile(0.95, 1); // ≈ 3.84145882069
 */
export function quantile(p: number, df: number): number {
  if (!(df > 0 && p >= 0 && p <= 1)) return Number.NaN;
  // 1 − p is exact for p from ½ to 1.
  if (p > 0.5) return upperQuantile(1 - p, df);
  if (p === 0) return 0;
  return solveQuantile({
    probability: (x) => lowerTail(x, df),
    density: (x) => density(x, df),
    rising: true,
    target: p,
    start: wilsonHilferty(normal.quantile(p), df),
  });
}

/**
 * The x with P(X > x) = p, exact for tiny p.
 *
 * @example
 * upperQuantile(0.05, 1); // ≈ 3.84145882069
 */
export function upperQuantile(p: number, df: number): number {
  if (!(df > 0 && p >= 0 && p <= 1)) return Number.NaN;
  if (p > 0.5) return quantile(1 - p, df);
  if (p === 0) return Number.POSITIVE_INFINITY;
  return solveQuantile({
    probability: (x) => upperTail(x, df),
    density: (x) => density(x, df),
    rising: false,
    target: p,
    start: wilsonHilferty(normal.upperQuantile(p), df),
  });
}

/** The cube root of chi-squared is nearly normal: a start near enough. Source: Wilson and Hilferty (1931). */
function wilsonHilferty(z: number, df: number): number {
  const spread = 2 / (9 * df);
  const root = Math.max(1 - spread + z * Math.sqrt(spread), 0.05);
  return df * root ** 2 * root;
}
