import { gammaHalfRatio } from '../special/gamma-half-ratio.ts';
import { betaFraction, betaSeries } from '../special/incomplete-beta.ts';
import * as normal from './normal.ts';
import { solveQuantile } from './solve-quantile.ts';

const ONE_OVER_SQRT_PI = 0.5641895835477563;

/** Beyond this many degrees of freedom t differs from the normal by less than 1e-14, tails included. */
const NORMAL_FROM = 1e20;

/**
 * The density of Student's t at x, df > 0 degrees of freedom, whole or not; df = Infinity is the normal.
 *
 * @example
 * density(0, 1); // ≈ 0.318309886184, 1/π
 */
export function density(x: number, df: number): number {
  if (!(df > 0)) return Number.NaN;
  if (df > NORMAL_FROM) return normal.density(x);
  const half = (df + 1) / 2;
  return (
    (ONE_OVER_SQRT_PI * gammaHalfRatio(df / 2) * Math.exp(-half * logOnePlusSquare(x, df))) / Math.sqrt(df)
  );
}

/**
 * P(X ≤ x), exact to some 13 digits however small.
 *
 * @example
 * lowerTail(-1, 1); // ≈ 0.25
 */
export function lowerTail(x: number, df: number): number {
  return upperTail(-x, df);
}

/**
 * P(X > x), exact to some 13 digits however small.
 *
 * @example
 * upperTail(1, 1); // ≈ 0.25
 */
export function upperTail(x: number, df: number): number {
  const tail = 0.5 * twoSided(x, df);
  return x < 0 ? 1 - tail : tail;
}

/**
 * P(|X| ≥ |x|) = I_{df/(df + x²)}(df/2, ½).
 * Source: DLMF 8.17; Abramowitz and Stegun 26.7.1.
 *
 * @example
 * twoSided(1, 1); // ≈ 0.5
 */
export function twoSided(x: number, df: number): number {
  if (!(df > 0) || Number.isNaN(x)) return Number.NaN;
  if (df > NORMAL_FROM) return normal.twoSided(x);
  const size = Math.abs(x);
  if (size === Number.POSITIVE_INFINITY) return 0;
  return isCentral(size, df) ? 1 - central(size, df) : outer(size, df);
}

/**
 * The x with P(X ≤ x) = p; NaN outside 0 … 1.
 *
 * @example
 * quantile(0.75, 1); // ≈ 1
 */
export function quantile(p: number, df: number): number {
  return -upperQuantile(p, df);
}

/**
 * The x with P(X > x) = p, exact for tiny p.
 *
 * @example
 * upperQuantile(0.25, 1); // ≈ 1
 */
export function upperQuantile(p: number, df: number): number {
  if (!(df > 0 && p >= 0 && p <= 1)) return Number.NaN;
  if (df > NORMAL_FROM) return normal.upperQuantile(p);
  if (p === 0) return Number.POSITIVE_INFINITY;
  if (p === 0.5) return 0;
  // 1 − p is exact for p from ½ to 1.
  if (p > 0.5) return -upperQuantile(1 - p, df);
  return p > 0.25 ? centralQuantile(1 - 2 * p, df) : tailQuantile(2 * p, df);
}

/** The x > 0 with P(|X| < x) = p ≤ ½: the start is the straight line through 0. */
function centralQuantile(p: number, df: number): number {
  return solveQuantile({
    probability: (x) => 1 - twoSided(x, df),
    density: (x) => 2 * density(x, df),
    rising: true,
    target: p,
    start: p / (2 * density(0, df)),
  });
}

/** The x > 0 with P(|X| ≥ x) = p: starts at the normal's, or at the power law of the tail where that is further. */
function tailQuantile(p: number, df: number): number {
  // P(|X| ≥ x) < 2 C x^{−df} with C the density's limit x^{df + 1}, over df.
  const logScale = Math.log(2 * ONE_OVER_SQRT_PI * gammaHalfRatio(df / 2)) + (0.5 * df - 1) * Math.log(df);
  const powerLaw = Math.exp(Math.min(700, (logScale - Math.log(p)) / df));
  return solveQuantile({
    probability: (x) => twoSided(x, df),
    density: (x) => 2 * density(x, df),
    rising: false,
    target: p,
    start: df < 4 ? powerLaw : normal.upperQuantile(p / 2),
  });
}

/** Whether few terms of the series do, and the complement is not small. */
function isCentral(size: number, df: number): boolean {
  const square = size * size;
  return square < 3 && square < 0.5 * df;
}

/** P(|X| < x) for small x. */
function central(size: number, df: number): number {
  const a = df / 2;
  const square = size * size;
  const kernel = Math.exp(-a * Math.log1p(square / df)) * Math.sqrt(square / (df + square));
  return 2 * ONE_OVER_SQRT_PI * gammaHalfRatio(a) * kernel * betaSeries(0.5, a, square / (df + square));
}

/** P(|X| ≥ x) for larger x. */
function outer(size: number, df: number): number {
  const a = df / 2;
  const log = logOnePlusSquare(size, df);
  const kernel = ONE_OVER_SQRT_PI * gammaHalfRatio(a) * Math.exp(-a * log);
  const fall = size / Math.sqrt(df);
  const y = fall > 1e8 ? 1 : (fall * fall) / (1 + fall * fall);
  return (
    (kernel * Math.sqrt(y)) / betaFraction(a, 0.5, fall > 1e8 ? 1 / fall / fall : 1 / (1 + fall * fall), y)
  );
}

/** ln(1 + x²/df), also where x² overflows. */
function logOnePlusSquare(x: number, df: number): number {
  const size = Math.abs(x);
  return size > 1e100 ? 2 * (Math.log(size) - 0.5 * Math.log(df)) : Math.log1p((size * size) / df);
}
