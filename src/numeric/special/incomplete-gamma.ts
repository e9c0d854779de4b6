import { deviance } from './deviance.ts';
import { stirlingCorrection } from './stirling-correction.ts';

const MOST_TERMS = 1_000_000;
const TINY = 1e-300;

/**
 * P(a, x), the regularised lower incomplete gamma function, for a > 0 and x ≥ 0; NaN spreads.
 * Source: DLMF 8.2.4.
 *
 * @example
 * lowerGamma(1, 2); // 0.8646647167633873, 1 − e⁻²
 */
export function lowerGamma(a: number, x: number): number {
  if (!(a > 0 && x >= 0)) return Number.NaN;
  return x < a + 1 ? lowerBySeries(a, x) : 1 - upperByFraction(a, x);
}

/**
 * Q(a, x) = 1 − P(a, x), as exact as P however small.
 *
 * @example
 * upperGamma(1, 2); // 0.1353352832366127, e⁻²
 */
export function upperGamma(a: number, x: number): number {
  if (!(a > 0 && x >= 0)) return Number.NaN;
  return x < a + 1 ? 1 - lowerBySeries(a, x) : upperByFraction(a, x);
}

/**
 * xᵃ e⁻ˣ / Γ(a): the density of the gamma distribution times x.
 *
 * @example
 * gammaKernel(1, 2); // 0.2706705664732254, 2 e⁻²
 */
export function gammaKernel(a: number, x: number): number {
  if (x === 0 || x === Number.POSITIVE_INFINITY) return 0;
  return Math.sqrt(a / (2 * Math.PI)) * Math.exp(-deviance(a, x) - stirlingCorrection(a));
}

/** Σ xᵏ / (a + 1)ₖ times the kernel over a: positive terms. Source: DLMF 8.11.4. */
function lowerBySeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; k < MOST_TERMS; k++) {
    term *= x / (a + k);
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return (gammaKernel(a, x) / a) * sum;
}

/** The even part of DLMF 8.9.2, by Lentz's method. */
function upperByFraction(a: number, x: number): number {
  const kernel = gammaKernel(a, x);
  if (kernel === 0) return 0;
  let denominator = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / denominator;
  let fraction = d;
  for (let m = 1; m < MOST_TERMS; m++) {
    const numerator = m * (a - m);
    denominator += 2;
    d = denominator + numerator * d;
    c = denominator + numerator / c;
    if (d === 0) d = TINY;
    if (c === 0) c = TINY;
    d = 1 / d;
    const factor = c * d;
    fraction *= factor;
    if (Math.abs(factor - 1) < 2.5e-16) break;
  }
  return kernel * fraction;
}
