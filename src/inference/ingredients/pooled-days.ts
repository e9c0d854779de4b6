import type { Contribution } from '../../abnormal/sample.ts';
import { type Order, orderOf } from '../../numeric/order.ts';

/** The abnormal returns of one observation over estimation and event window together, estimation first, in their order. */
export interface PooledDays extends Order {
  /** NaN where missing. */
  readonly values: Float64Array;
}

/** The last observation pooled: the tests that need it ask for the same one in turn. */
let latest: { readonly of: Contribution; readonly pooled: PooledDays } | undefined;

export function poolDays(contribution: Contribution): PooledDays {
  if (latest?.of === contribution) return latest.pooled;
  const { estimation, event } = contribution;
  const values = new Float64Array(estimation.length + event.length);
  values.set(estimation);
  values.set(event, estimation.length);
  const pooled = { values, ...orderOf(values) };
  latest = { of: contribution, pooled };
  return pooled;
}

/** The median of the values there are. */
export function medianOf({ values, positions, count }: PooledDays): number {
  return (values[positions[(count - 1) >> 1]!]! + values[positions[count >> 1]!]!) / 2;
}
