import { betaKernel } from './beta-kernel.ts';

/** No continued fraction or series here needs more terms, up to some 1e10 degrees of freedom. */
const MOST_TERMS = 1_000_000;

/** Lentz's stand-in for a denominator of exactly 0. */
const TINY = 1e-300;

/**
 * I_x(a, b), the regularised incomplete beta function, for a, b > 0 and x + y = 1; NaN spreads.
 *
 * Both x and y are given, as neither follows from the other without loss when it is tiny. The other tail is
 * `incompleteBeta(b, a, y, x)`, as exact as this one however small. Source: DLMF 8.17.
 *
 * @example
 * incompleteBeta(2, 1, 0.5, 0.5); // 0.25
 */
export function incompleteBeta(a: number, b: number, x: number, y: number): number {
  if (!(a > 0 && b > 0 && x >= 0 && y >= 0)) return Number.NaN;
  if (x === 0) return 0;
  if (y === 0) return 1;
  // Below the mean this tail is computed, above it the other; what is subtracted from 1 is never near 1.
  return x * b <= y * a ? smallerTail(a, b, x, y) : 1 - smallerTail(b, a, y, x);
}

function smallerTail(a: number, b: number, x: number, y: number): number {
  const kernel = betaKernel(a, b, x, y);
  if (kernel === 0) return 0;
  return x < 0.3 && (a + b) * x < 2 ? (kernel / a) * betaSeries(a, b, x) : kernel / betaFraction(a, b, x, y);
}

/**
 * Σ (a + b)ₖ / (a + 1)ₖ xᵏ = I_x(a, b) · a B(a, b) / (xᵃ yᵇ): positive terms, few of them for small (a + b) x.
 * Source: DLMF 8.17.8 with 15.2.1.
 */
export function betaSeries(a: number, b: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 0; k < MOST_TERMS; k++) {
    term *= ((a + b + k) / (a + 1 + k)) * x;
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return sum;
}

/**
 * xᵃ yᵇ / (B(a, b) I_x(a, b)) as a continued fraction, by Lentz's method; for x below the mean a / (a + b).
 *
 * It is the even part of DLMF 8.17.22 and takes half its steps. Source: A. R. DiDonato and A. H. Morris (1992),
 * "Significant digit computation of the incomplete beta function ratios", ACM TOMS 18, function BFRAC.
 */
export function betaFraction(a: number, b: number, x: number, y: number): number {
  const excess = a * y - b * x + 1;
  let fraction = (a * excess) / (a + 1);
  if (fraction === 0) fraction = TINY;
  let c = fraction;
  let d = 0;
  for (let m = 1; m < MOST_TERMS; m++) {
    const even = a + 2 * m;
    const below = even - 1;
    const shared = (m * (b - m) * x) / below;
    const numerator = ((a + m - 1) * (a + b + m - 1) * x * shared) / below;
    const denominator = m + shared + ((a + m) * (excess + m * (1 + y))) / (even + 1);
    d = denominator + numerator * d;
    c = denominator + numerator / c;
    if (d === 0) d = TINY;
    if (c === 0) c = TINY;
    d = 1 / d;
    const factor = c * d;
    fraction *= factor;
    if (Math.abs(factor - 1) < 2.5e-16) break;
  }
  return fraction;
}
