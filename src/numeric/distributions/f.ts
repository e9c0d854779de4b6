import { betaKernel } from '../special/beta-kernel.ts';
import { incompleteBeta } from '../special/incomplete-beta.ts';
import * as chiSquared from './chi-squared.ts';
import { solveQuantile } from './solve-quantile.ts';

/** The degrees of freedom of numerator and denominator, both > 0, whole or not. */
type Degrees = readonly [df1: number, df2: number];

/**
 * The density of F at x; df2 = Infinity is chi-squared over df1.
 *
 * @example
 * density(1, 2, 2); // ≈ 0.25
 */
export function density(x: number, df1: number, df2: number): number {
  if (!isLegal([df1, df2]) || Number.isNaN(x)) return Number.NaN;
  if (df2 === Number.POSITIVE_INFINITY) return df1 * chiSquared.density(df1 * x, df1);
  if (x < 0) return 0;
  if (x === 0) return df1 < 2 ? Number.POSITIVE_INFINITY : df1 === 2 ? 1 : 0;
  const [share, rest] = shares(x, df1, df2);
  return betaKernel(df1 / 2, df2 / 2, share, rest) / x;
}

/**
 * P(X ≤ x), exact to some 13 digits however small.
 *
 * @example
 * lowerTail(1, 2, 2); // ≈ 0.5
 */
export function lowerTail(x: number, df1: number, df2: number): number {
  if (!isLegal([df1, df2]) || Number.isNaN(x)) return Number.NaN;
  if (x <= 0) return 0;
  if (df2 === Number.POSITIVE_INFINITY) return chiSquared.lowerTail(df1 * x, df1);
  const [share, rest] = shares(x, df1, df2);
  return incompleteBeta(df1 / 2, df2 / 2, share, rest);
}

/**
 * P(X > x) = I_{df2/(df2 + df1 x)}(df2/2, df1/2), exact to some 13 digits however small.
 * Source: Abramowitz and Stegun 26.6.2.
 *
 * @example
 * upperTail(1, 2, 2); // ≈ 0.5
 */
export function upperTail(x: number, df1: number, df2: number): number {
  if (!isLegal([df1, df2]) || Number.isNaN(x)) return Number.NaN;
  if (x <= 0) return 1;
  if (df2 === Number.POSITIVE_INFINITY) return chiSquared.upperTail(df1 * x, df1);
  const [share, rest] = shares(x, df1, df2);
  return incompleteBeta(df2 / 2, df1 / 2, rest, share);
}

/**
 * The x with P(X ≤ x) = p; NaN outside 0 … 1.
 *
 * @example
 * quantile(0.5, 2, 2); // ≈ 1
 */
export function quantile(p: number, df1: number, df2: number): number {
  if (!(isLegal([df1, df2]) && p >= 0 && p <= 1)) return Number.NaN;
  if (df2 === Number.POSITIVE_INFINITY) return chiSquared.quantile(p, df1) / df1;
  // 1 − p is exact for p from ½ to 1.
  if (p > 0.5) return upperQuantile(1 - p, df1, df2);
  if (p === 0) return 0;
  return solveQuantile({
    probability: (x) => lowerTail(x, df1, df2),
    density: (x) => density(x, df1, df2),
    rising: true,
    target: p,
    start: 1,
  });
}

/**
 * The x with P(X > x) = p, exact for tiny p.
 *
 * @example
 * upperQuantile(0.5, 2, 2); // ≈ 1
 */
export function upperQuantile(p: number, df1: number, df2: number): number {
  if (!(isLegal([df1, df2]) && p >= 0 && p <= 1)) return Number.NaN;
  if (df2 === Number.POSITIVE_INFINITY) return chiSquared.upperQuantile(p, df1) / df1;
  if (p > 0.5) return quantile(1 - p, df1, df2);
  if (p === 0) return Number.POSITIVE_INFINITY;
  return solveQuantile({
    probability: (x) => upperTail(x, df1, df2),
    density: (x) => density(x, df1, df2),
    rising: false,
    target: p,
    start: 1,
  });
}

/** The numerator may not have infinitely many degrees of freedom: no test here asks for that. */
function isLegal([df1, df2]: Degrees): boolean {
  return df1 > 0 && df1 < Number.POSITIVE_INFINITY && df2 > 0;
}

/** x df1 / (df2 + x df1) and its complement: a beta variable. */
function shares(x: number, df1: number, df2: number): [share: number, rest: number] {
  const odds = (x * df1) / df2;
  return odds === Number.POSITIVE_INFINITY ? [1, df2 / df1 / x] : [odds / (1 + odds), 1 / (1 + odds)];
}
