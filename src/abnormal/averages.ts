import { addValue, emptyMoments, joinMoments, type Moments } from '../numeric/moments.ts';
import { addInto } from '../numeric/sums.ts';

/** Averages over observations by event day, as a fold: AAR, the mean of CARs since the window began, the share positive. */
export interface DayAverages {
  readonly abnormal: Moments;
  readonly cumulative: Moments;
  readonly positive: Float64Array;
}

export function emptyAverages(days: number): DayAverages {
  return { abnormal: emptyMoments(days), cumulative: emptyMoments(days), positive: new Float64Array(days) };
}

/** @param event abnormal returns of one observation over the event window, NaN where missing */
export function addAverages(averages: DayAverages, event: Float64Array): void {
  let sum = Number.NaN;
  for (let day = 0; day < event.length; day++) {
    const value = event[day]!;
    sum = cumulatedBy(sum, value);
    addValue(averages.abnormal, day, value);
    addValue(averages.cumulative, day, sum);
    if (value > 0) averages.positive[day]!++;
  }
}

export function joinAverages(into: DayAverages, from: DayAverages): void {
  joinMoments(into.abnormal, from.abnormal);
  joinMoments(into.cumulative, from.cumulative);
  addInto(into.positive, from.positive);
}

/** The running sum with one more day: a missing one adds nothing, days before the first value are NaN. */
function cumulatedBy(sum: number, value: number): number {
  if (Number.isNaN(value)) return sum;
  return (Number.isNaN(sum) ? 0 : sum) + value;
}
