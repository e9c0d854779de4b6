import { accumulate } from '../../abnormal/accumulation.ts';
import { positionOf } from '../../abnormal/series.ts';
import { type DayRange, lengthOf } from '../../events/windows.ts';
import type { Estimated } from '../estimated.ts';
import { ownPValue } from './own-p-value.ts';

/** What of the return over a window is abnormal: CAR with its t and p, and its share of the sum of the returns. */
export interface AbnormalPart {
  readonly abnormal: number;
  readonly statistic: number;
  readonly pValue: number;
  /** 1 where all of it is abnormal, above 1 where the model expected the contrary. */
  readonly share: number;
}

/** The abnormal part of a window; all NaN where it leaves the event window or a day of it has no abnormal return. */
export function abnormalPart(estimated: Estimated, window: DayRange): AbnormalPart {
  const { series, estimation } = estimated;
  const { event } = series.plan;
  const isInside = window[0] >= event[0] && window[1] <= event[1];
  const { days, car, standardised } = isInside
    ? accumulate(series, estimation, window)
    : { days: 0, car: 0, standardised: 0 };
  if (days < lengthOf(window)) {
    return { abnormal: Number.NaN, statistic: Number.NaN, pValue: Number.NaN, share: Number.NaN };
  }
  let sum = 0;
  for (let day = window[0]; day <= window[1]; day++) sum += series.returns[positionOf(series.plan, day)]!;
  const share = sum === 0 ? Number.NaN : car / sum;
  return { abnormal: car, statistic: standardised, pValue: ownPValue(estimated, standardised), share };
}
