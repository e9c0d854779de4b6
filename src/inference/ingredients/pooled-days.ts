import type { Contribution } from '../../abnormal/sample.ts';
import { roomToSort, type Sorted, sortPlaces } from '../../numeric/sort-places.ts';

/** The days of one observation, those of the estimation window first, in ascending order of their abnormal returns. */
export interface PooledDays extends Sorted {
  /** How many are not missing. */
  readonly count: number;
}

/** The last observation put in order: all tests that rank ask for the same one in turn, so it is sorted once. */
let latest: Pick<Contribution, 'estimation' | 'event'> | undefined;
let values = new Float64Array(0);
let pooled = { count: 0, ...roomToSort(0) };

/** @returns what the next observation overwrites: to be read at once, and copied where it is kept */
export function poolDays(contribution: Pick<Contribution, 'estimation' | 'event'>): PooledDays {
  if (latest === contribution) return pooled;
  const { estimation, event } = contribution;
  const length = estimation.length + event.length;
  if (values.length !== length) {
    values = new Float64Array(length);
    pooled = { count: 0, ...roomToSort(length) };
  }
  values.set(estimation);
  values.set(event, estimation.length);
  pooled.count = sortPlaces(values, pooled);
  latest = contribution;
  return pooled;
}
