import type { Estimation } from '../../abnormal/estimation.ts';
import type { Contribution } from '../../abnormal/sample.ts';
import type { ObservedSeries } from '../../abnormal/series.ts';
import type { DayRange } from '../../events/windows.ts';
import type { Alternative } from '../p-value.ts';

/** One observation under one model. */
export interface Member {
  readonly series: ObservedSeries;
  readonly estimation: Estimation;
  readonly contribution: Contribution;
}

/** What a study wants to know: which departures count, and at what level of confidence. */
export interface Question {
  readonly alternative: Alternative;
  readonly confidence: number;
}

/** Where the statistic of a window stands among the same statistic of other days. */
export interface Assessment {
  /** Observations behind the estimate. */
  readonly n: number;
  /** What is tested: an AR, a CAR, or the mean of several; fraction. */
  readonly estimate: number;
  /** From 1, the lowest; ties share the mean of their ranks. */
  readonly rank: number;
  /** Statistics it is ranked among, its own left out. */
  readonly references: number;
  readonly pValue: number;
  /** Ends of the interval of the effects that are not rejected; NaN where it is open. */
  readonly low: number;
  readonly high: number;
}

/** An assessment that cannot be made: why. */
export interface Unassessed {
  readonly n: number;
  readonly estimate: number;
  readonly reason: string;
}

/** A way to judge one observation, or one day, by itself: no sample, no distribution assumed. */
export interface SmallSampleMethod {
  readonly name: string;
  readonly reference: string;
  readonly nullHypothesis: string;
  /** What it is about: each observation, or all of a group that share day 0. */
  readonly subject: 'date' | 'observation';
  /** @param members one for an observation, those that share day 0 for a date */
  assess(members: readonly Member[], range: DayRange, question: Question): Assessment | Unassessed;
}

/** Whether an assessment could be made. */
export function isAssessment(outcome: Assessment | Unassessed): outcome is Assessment {
  return !('reason' in outcome);
}
