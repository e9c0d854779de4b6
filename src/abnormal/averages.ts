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
  const sums = cumulated(event);
  for (let day = 0; day < event.length; day++) {
    addValue(averages.abnormal, day, event[day]!);
    addValue(averages.cumulative, day, sums[day]!);
    if (event[day]! > 0) averages.positive[day]!++;
  }
}

export function joinAverages(into: DayAverages, from: DayAverages): void {
  joinMoments(into.abnormal, from.abnormal);
  joinMoments(into.cumulative, from.cumulative);
  addInto(into.positive, from.positive);
}

/** Running sum of the abnormal returns there are: a missing day adds nothing, days before the first are NaN. */
export function cumulated(abnormal: Float64Array): Float64Array {
  let sum = Number.NaN;
  return abnormal.map((value) => {
    if (!Number.isNaN(value)) sum = (Number.isNaN(sum) ? 0 : sum) + value;
    return sum;
  });
}
