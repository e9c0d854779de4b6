import { deviance } from './deviance.ts';
import { stirlingCorrection } from './log-gamma.ts';

/**
 * ln B(a, b) = ln Γ(a) + ln Γ(b) − ln Γ(a + b) for a, b > 0, without the cancellation of the three.
 *
 * With ln Γ(z) = (z − ½) ln z − z + ½ ln 2π + δ(z) the large parts cancel on paper, and only their
 * differences are computed.
 *
 * @example
 * logBeta(2, 3); // −2.4849066497880004, ln 1/12
 */
export function logBeta(a: number, b: number): number {
  const n = a + b;
  return (
    0.5 * Math.log((2 * Math.PI * (n / a)) / b) -
    a * Math.log1p(b / a) -
    b * Math.log1p(a / b) +
    (stirlingCorrection(a) + stirlingCorrection(b) - stirlingCorrection(n))
  );
}

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
