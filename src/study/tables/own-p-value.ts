import { pValue } from '../../inference/p-value.ts';
import type { Estimated } from '../estimated.ts';

/** p-value of a statistic of one observation, t with the degrees of freedom of s. */
export function ownPValue({ estimation, alternative }: Estimated, statistic: number): number {
  return pValue(statistic, { name: 't', degreesOfFreedom: estimation.degreesOfFreedom }, alternative);
}
