import { upperTail } from '../../src/numeric/distributions/binomial.ts';
import { LEVEL, type Size } from './measure.ts';

/** Share of sound sizes that lie below the end of the band: there are so many that 95 % would accuse tests by the dozen. */
export const BAND = 0.999;

/** Rates within these are what chance makes of a test that rejects 5 %. */
export function band(defined: number): { readonly low: number; readonly high: number } {
  const tail = (1 - BAND) / 2;
  let high = Math.floor(LEVEL * defined);
  while (upperTail(high + 1, defined, LEVEL) >= tail) high++;
  let low = Math.floor(LEVEL * defined);
  while (low > 0 && 1 - upperTail(low, defined, LEVEL) >= tail) low--;
  return { low: low / defined, high: high / defined };
}

/** A size is told where the statistic is defined in at least half of the samples. */
export function isTold({ defined }: Size, repetitions: number): boolean {
  return defined >= repetitions / 2;
}

/** Whether a test rejects more often than its level by more than its band. */
export function exceeds(size: Size, repetitions: number): boolean {
  return isTold(size, repetitions) && size.rejected / size.defined > band(size.defined).high;
}
