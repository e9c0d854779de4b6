import { deviance } from './deviance.ts';
import { stirlingCorrection } from './stirling-correction.ts';

/**
 * xᵃ yᵇ / B(a, b) for x + y = 1: the density of the beta distribution times x y.
 *
 * Both x and y are given, as neither follows from the other without loss when it is tiny. Their rounding
 * hardly matters: it enters only by the deviances, which are flat where the density is not tiny
 * (C. Loader 2000).
 *
 * @example
 * betaKernel(1, 1, 0.25, 0.75); // 0.1875
 */
export function betaKernel(a: number, b: number, x: number, y: number): number {
  if (x === 0 || y === 0) return 0;
  const n = a + b;
  const correction = stirlingCorrection(n) - stirlingCorrection(a) - stirlingCorrection(b);
  const exponent = correction - deviance(a, n * x) - deviance(b, n * y);
  return Math.sqrt(((a / n) * b) / (2 * Math.PI)) * Math.exp(exponent);
}
