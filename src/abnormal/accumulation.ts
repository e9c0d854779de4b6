import { type DayRange, lengthOf } from '../events/windows.ts';
import type { ReturnKind } from '../prices/returns.ts';
import { type Estimation, sumVariance } from './estimation.ts';
import { type ObservedSeries, positionOf } from './series.ts';

/** Abnormal returns of one observation summed over a window, and what that sum is worth. */
export interface Accumulation {
  /** L, days of the window that have an abnormal return; 0 leaves everything else NaN. */
  readonly days: number;
  /** CAR, fraction; over one day the abnormal return itself. */
  readonly car: number;
  /** √Var(CAR), forecast error and the covariance of days included. */
  readonly standardError: number;
  /** CAR over its standard error, Student t with the degrees of freedom of s; over one day the SAR. */
  readonly standardised: number;
}

/** Accumulations over many windows, one an entry: a tenth of the room as many objects of fractions would take. */
export interface Accumulations {
  readonly days: Float64Array;
  /** CAR. */
  readonly values: Float64Array;
  readonly standardErrors: Float64Array;
  readonly standardised: Float64Array;
}

/** Room for one at a time. */
const alone: Accumulations = {
  days: new Float64Array(1),
  values: new Float64Array(1),
  standardErrors: new Float64Array(1),
  standardised: new Float64Array(1),
};

/** CAR of an observation over a window, from the days that have an abnormal return. */
export function accumulate(series: ObservedSeries, estimation: Estimation, range: DayRange): Accumulation {
  accumulateAt(alone, 0, series, estimation, range);
  return {
    days: alone.days[0]!,
    car: alone.values[0]!,
    standardError: alone.standardErrors[0]!,
    standardised: alone.standardised[0]!,
  };
}

/** The same, written at an entry. The range is not destructured: until this is compiled, that costs more than the sums. */
export function accumulateAt(
  into: Accumulations,
  at: number,
  series: ObservedSeries,
  estimation: Estimation,
  range: DayRange,
): void {
  const { abnormal, design } = estimation;
  const first = positionOf(series.plan, range[0]);
  const last = positionOf(series.plan, range[1]);
  let days = 0;
  let car = 0;
  for (let t = first; t <= last; t++) {
    if (Number.isNaN(abnormal[t]!)) continue;
    days++;
    car += abnormal[t]!;
  }
  if (room.length !== design.length) room = new Float64Array(design.length);
  for (let j = 0; j < room.length; j++) room[j] = sumBeside(abnormal, design[j]!, first, last);
  const standardError = days === 0 ? Number.NaN : Math.sqrt(sumVariance(estimation, days, room));
  into.days[at] = days;
  into.values[at] = days === 0 ? Number.NaN : car;
  into.standardErrors[at] = standardError;
  into.standardised[at] = car / standardError;
}

/** Room for the sums of one window's regressors at a time. */
let room = new Float64Array(0);

/** The sum of a regressor over the days of a range, its ends included, that have an abnormal return. */
function sumBeside(abnormal: Float64Array, regressor: Float64Array, first: number, last: number): number {
  let sum = 0;
  for (let t = first; t <= last; t++) if (!Number.isNaN(abnormal[t]!)) sum += regressor[t]!;
  return sum;
}

/** Running CAR since the event window began and its standard error, one a day of the event window; NaN before the first. */
export interface CumulativePath {
  readonly car: Float64Array;
  readonly standardError: Float64Array;
}

export function cumulate(series: ObservedSeries, estimation: Estimation): CumulativePath {
  const { event } = series.plan;
  const length = lengthOf(event);
  const path = {
    car: new Float64Array(length).fill(Number.NaN),
    standardError: new Float64Array(length).fill(Number.NaN),
  };
  const sums = new Float64Array(estimation.design.length);
  let days = 0;
  let car = 0;
  for (let i = 0; i < length; i++) {
    const t = positionOf(series.plan, event[0] + i);
    const value = estimation.abnormal[t]!;
    if (!Number.isNaN(value)) {
      days++;
      car += value;
      for (let j = 0; j < sums.length; j++) sums[j]! += estimation.design[j]![t]!;
    }
    if (days === 0) continue;
    path.car[i] = car;
    path.standardError[i] = Math.sqrt(sumVariance(estimation, days, sums));
  }
  return path;
}

/**
 * Buy-and-hold abnormal return over a window: the compounded return less that of a yardstick, over the days both have.
 *
 * @param yardstick returns of the benchmark, or expected returns, from position `first` of the span on
 * @returns a fraction; NaN where no day has both
 */
export function buyAndHold(
  series: ObservedSeries,
  yardstick: Float64Array,
  range: DayRange,
  kind: ReturnKind,
  first = 0,
): number {
  const { plan, returns } = series;
  const last = positionOf(plan, range[1]);
  const isSimple = kind === 'simple';
  let held = 1;
  let compared = 1;
  let days = 0;
  for (let t = positionOf(plan, range[0]); t <= last; t++) {
    const own = returns[t]!;
    const other = yardstick[t - first]!;
    if (Number.isNaN(own) || Number.isNaN(other)) continue;
    days++;
    held *= isSimple ? 1 + own : Math.exp(own);
    compared *= isSimple ? 1 + other : Math.exp(other);
  }
  return days === 0 ? Number.NaN : held - compared;
}
