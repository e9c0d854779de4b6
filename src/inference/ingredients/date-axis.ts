import type { Contribution } from '../../abnormal/sample.ts';

/** Every date that any estimation window of a sample has, in order. */
export interface DateAxis {
  /** Epoch day of the first. */
  readonly first: number;
  /** Where each day from the first on stands among the dates; for days that are none, the next. */
  readonly positions: Int32Array;
}

/** The dates of some observations. O(n·T). */
export function dateAxis(contributions: readonly Pick<Contribution, 'estimationDates'>[]): DateAxis {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { estimationDates } of contributions) {
    first = Math.min(first, estimationDates[0]!);
    last = Math.max(last, estimationDates[estimationDates.length - 1]!);
  }
  const seen = new Uint8Array(last - first + 1);
  let latest: Int32Array | undefined;
  for (const { estimationDates } of contributions) {
    if (estimationDates === latest) continue; // those of one day 0 are shared
    latest = estimationDates;
    for (let t = 0; t < estimationDates.length; t++) seen[estimationDates[t]! - first] = 1;
  }
  const positions = new Int32Array(seen.length);
  for (let day = 1; day < seen.length; day++) positions[day] = positions[day - 1]! + seen[day - 1]!;
  return { first, positions };
}

/** Where an estimation window lies on the axis: from `start` up to, not with, `end`. */
export function stretchOf(
  { first, positions }: DateAxis,
  estimationDates: Int32Array,
): { readonly start: number; readonly end: number } {
  return {
    start: positions[estimationDates[0]! - first]!,
    end: positions[estimationDates[estimationDates.length - 1]! - first]! + 1,
  };
}
