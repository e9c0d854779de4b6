import { demand } from '../../errors/demand.ts';
import { bootstrap } from '../../inference/resampling/bootstrap.ts';
import { clusterValues } from '../../inference/resampling/clustered-values.ts';
import {
  bcaInterval,
  type Interval,
  jackknifeAcceleration,
  percentileInterval,
} from '../../inference/resampling/intervals.ts';
import { uniformsByDate } from '../../inference/resampling/uniforms.ts';
import { centralMoments } from '../performance/ingredients/central-moments.ts';
import type { NotMeasured } from '../performance/metric.ts';
import { checkDraws } from './draw-settings.ts';

/** How dates are drawn, and how sure the interval is to be. */
export interface EventDateDraws {
  readonly seed: number;
  readonly draws: number;
  readonly confidence: number;
}

/** What a mean over trades is uncertain by. */
export interface MeanInterval {
  /** Mean of the values. */
  readonly estimate: number;
  /** Trades, and the event dates they come from. */
  readonly n: number;
  readonly dates: number;
  /** Standard deviation over the draws. */
  readonly standardError: number;
  readonly percentile: Interval;
  /** Corrected for bias and acceleration; NaN where there are too few draws to tell. */
  readonly bca: Interval;
  /** Two-sided, of the null hypothesis that the mean is 0, from the t of each draw clustered by date. */
  readonly pValue: number;
}

/**
 * Interval of the mean net return, or P&L, of trades: event dates are drawn with replacement, all their trades with
 * them, since two securities that moved on one announcement are one draw of luck and not two.
 *
 * @param values one a trade; NaN is left out
 * @param eventDate epoch day of day 0, one a trade
 * @param draws their seed, how many, and the confidence of the interval
 * @returns `reason` where there are fewer than two dates, or all say the same
 * @throws QuestionError where there are no draws, or the confidence is not between 0 and 1; where values
 * and dates are not as many, or a value is infinite
 * @see Cameron, Gelbach & Miller (2008), Bootstrap-based improvements for inference with clustered errors, REStat 90
 * @example
 * // Five trades on three event dates, epoch days.
 * const netReturn = Float64Array.of(0.08, -0.024, 0.044, 0.01, 0.031);
 * const eventDate = Int32Array.of(20566, 20566, 20570, 20599, 20599);
 * const mean = bootstrapByEventDate(netReturn, eventDate, { seed: 1, draws: 1999, confidence: 0.95 });
 * 'reason' in mean ? mean.reason : mean.estimate; // 0.0282
 * 'reason' in mean ? mean.reason : mean.percentile; // { low: 0.0205, high: 0.0440 }
 */
export function bootstrapByEventDate(
  values: Float64Array,
  eventDate: Int32Array,
  { seed, draws, confidence }: EventDateDraws,
): MeanInterval | NotMeasured {
  checkDraws({ seed, draws, confidence });
  checkValues(values, eventDate);
  const dates = Int32Array.from(new Set(eventDate)).sort();
  const places = new Map([...dates].map((day, place) => [day, place]));
  const clustered = clusterValues(
    values,
    Uint32Array.from(eventDate, (day) => places.get(day)!),
    dates.length,
  );
  if (clustered.places.length < 2) return { reason: 'fewer than two event dates' };
  const outcome = bootstrap.resample(clustered, uniformsByDate(seed, draws, dates));
  if ('reason' in outcome) return outcome;
  const ascending = outcome.estimates!.toSorted();
  const acceleration = jackknifeAcceleration(clustered);
  return {
    estimate: clustered.mean,
    n: clustered.n,
    dates: clustered.places.length,
    standardError: centralMoments(ascending).deviation,
    percentile: percentileInterval(ascending, 'two-sided', confidence),
    bca: bcaInterval(ascending, clustered.mean, acceleration, 'two-sided', confidence),
    pValue: outcome.pValues['two-sided'],
  };
}

function checkValues(values: Float64Array, eventDate: Int32Array): void {
  const legal = `be as long as values, ${values.length}`;
  demand(eventDate.length === values.length, { what: 'eventDate', legal, given: eventDate.length });
  const infinite = values.findIndex((value) => !Number.isFinite(value) && !Number.isNaN(value));
  demand(infinite < 0, {
    what: `values[${infinite}]`,
    legal: 'be a number, or NaN where it is not known',
    given: values[infinite],
  });
}
