import { accumulate } from '../../abnormal/accumulation.ts';
import { positionOf } from '../../abnormal/series.ts';
import { type DayRange, lengthOf } from '../../events/windows.ts';
import type { Estimated } from '../estimated.ts';
import { ownPValue } from './own-p-value.ts';

/** What of the return over a window is abnormal: CAR with its t and p, and its share of the return from close to close. */
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
  const total = closeToClose(estimated, window);
  const share = total === 0 ? Number.NaN : car / total;
  return { abnormal: car, statistic: standardised, pValue: ownPValue(estimated, standardised), share };
}

/** The return over a window: log returns add up to it, simple returns compound. Of one day it is that day's own. */
function closeToClose({ series, panel }: Estimated, [from, to]: DayRange): number {
  const returns = series.returns.subarray(positionOf(series.plan, from), positionOf(series.plan, to) + 1);
  if (panel.returnKind === 'log') return returns.reduce((sum, value) => sum + value, 0);
  return returns.reduce((total, value) => total + value + total * value, 0);
}
