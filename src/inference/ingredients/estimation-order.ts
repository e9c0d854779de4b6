import type { Contribution } from '../../abnormal/sample.ts';
import { roomToSort, type Sorted } from '../../numeric/sort-places.ts';
import { poolDays } from './pooled-days.ts';

/** The days of one estimation window in ascending order of their abnormal returns, ties as they come. */
export interface EstimationOrder extends Sorted {
  /** How many are not missing. */
  readonly count: number;
}

/** That of the last observation. */
let latest: Contribution['estimation'] | undefined;
let order = { count: 0, ...roomToSort(0) };

/** @returns what the next observation overwrites: to be read at once, and copied where it is kept */
export function estimationOrder(contribution: Pick<Contribution, 'estimation' | 'event'>): EstimationOrder {
  const { estimation } = contribution;
  if (latest === estimation) return order;
  if (order.places.length < estimation.length) order = { count: 0, ...roomToSort(estimation.length) };
  const { places, ascending } = order;
  const pooled = poolDays(contribution);
  let count = 0;
  for (let i = 0; i < pooled.count; i++) {
    if (pooled.places[i]! >= estimation.length) continue;
    places[count] = pooled.places[i]!;
    ascending[count++] = pooled.ascending[i]!;
  }
  order.count = count;
  latest = estimation;
  return order;
}
