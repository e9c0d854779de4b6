import { addInto } from '../../numeric/sums.ts';

/** Sums and counts by day of relative time: what portfolios in event time are made of. Missing days are not counted. */
export interface DaySums {
  readonly sums: Float64Array;
  readonly counts: Float64Array;
}

export function emptyDays(days: number): DaySums {
  return { sums: new Float64Array(days), counts: new Float64Array(days) };
}

/** Adds one observation's values, the first at position `start`. */
export function addDays({ sums, counts }: DaySums, values: Float64Array, start = 0): void {
  for (let day = 0; day < values.length; day++) {
    const value = values[day]!;
    if (Number.isNaN(value)) continue;
    sums[start + day]! += value;
    counts[start + day]!++;
  }
}

export function joinDays(into: DaySums, from: DaySums): void {
  addInto(into.sums, from.sums);
  addInto(into.counts, from.counts);
}
