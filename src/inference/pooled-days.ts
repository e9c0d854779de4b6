import type { Contribution } from '../abnormal/sample.ts';
import { midranks } from '../numeric/ranks.ts';

/** The abnormal returns of one observation over estimation and event window together, estimation first, and their ranks. */
export interface PooledDays {
  /** NaN where missing, as in `ranks`. */
  readonly values: Float64Array;
  /** From 1, ties given their mean rank. */
  readonly ranks: Float64Array;
  /** T, the days that have an abnormal return. */
  readonly count: number;
}

/** The last observation pooled: the tests that need it ask for the same one in turn. */
let latest: { readonly of: Contribution; readonly pooled: PooledDays } | undefined;

export function poolDays(contribution: Contribution): PooledDays {
  if (latest?.of === contribution) return latest.pooled;
  const { estimation, event } = contribution;
  const values = new Float64Array(estimation.length + event.length);
  values.set(estimation);
  values.set(event, estimation.length);
  const ranks = new Float64Array(values.length);
  const pooled = { values, ranks, count: midranks(values, ranks) };
  latest = { of: contribution, pooled };
  return pooled;
}

/** The median of the values there are. */
export function medianOf({ values, count }: PooledDays): number {
  const sorted = values.toSorted(); // NaN last
  return (sorted[(count - 1) >> 1]! + sorted[count >> 1]!) / 2;
}
