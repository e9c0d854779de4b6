import { quantile } from '../../../numeric/distributions/normal.ts';
import type { CentralMoments } from './central-moments.ts';

/** The standard normal quantile of a tail, moved for skewness and excess kurtosis (Cornish & Fisher 1938, fourth order). */
export function cornishFisherQuantile(tail: number, { skewness, kurtosis }: CentralMoments): number {
  const z = quantile(tail);
  const excess = kurtosis - 3;
  return (
    z +
    ((z ** 2 - 1) * skewness) / 6 +
    ((z ** 2 - 3) * z * excess) / 24 -
    ((2 * z ** 2 - 5) * z * skewness ** 2) / 36
  );
}
