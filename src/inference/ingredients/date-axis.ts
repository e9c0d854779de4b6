/** Every date that any of some windows has, in order. */
export interface DateAxis {
  /** Epoch day of the first. */
  readonly first: number;
  /** Where each day from the first on stands among the dates; for days that are none, the next. */
  readonly positions: Int32Array;
}

/** The dates of some windows, each of them ascending epoch days. O(n·T). */
export function dateAxis(windows: readonly Int32Array[]): DateAxis {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const dates of windows) {
    first = Math.min(first, dates[0]!);
    last = Math.max(last, dates[dates.length - 1]!);
  }
  const seen = new Uint8Array(last - first + 1);
  let latest: Int32Array | undefined;
  for (const dates of windows) {
    if (dates === latest) continue; // those of one day 0 are shared
    latest = dates;
    for (let t = 0; t < dates.length; t++) seen[dates[t]! - first] = 1;
  }
  const positions = new Int32Array(seen.length);
  for (let day = 1; day < seen.length; day++) positions[day] = positions[day - 1]! + seen[day - 1]!;
  return { first, positions };
}

/** A window of dates and where it lies on an axis: from `start` up to, not with, `end`. */
export interface PlacedDates {
  readonly dates: Int32Array;
  readonly start: number;
  readonly end: number;
  /** Whether every date of the axis in between is one of its own, as those of one calendar are. */
  readonly isWhole: boolean;
}

export function placedOn({ first, positions }: DateAxis, dates: Int32Array): PlacedDates {
  const start = positions[dates[0]! - first]!;
  const end = positions[dates[dates.length - 1]! - first]! + 1;
  return { dates, start, end, isWhole: end - start === dates.length };
}
