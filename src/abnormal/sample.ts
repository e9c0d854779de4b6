import type { DayRange, WindowPlan } from '../events/windows.ts';
import { lengthOf } from '../events/windows.ts';
import type { ReturnKind } from '../prices/returns.ts';
import { type Accumulations, accumulateAt, buyAndHold } from './accumulation.ts';
import type { Estimation } from './estimation.ts';
import { estimates } from './scratch.ts';
import { type DatedSeries, positionOf } from './series.ts';

/** AAR: one day; CAAR: a window, summed; BHAAR: a window, bought and held. */
export type Measure = 'AAR' | 'BHAAR' | 'CAAR';

/** One thing a sample is tested on: a measure over a range of event days. */
export interface Cell {
  readonly measure: Measure;
  readonly range: DayRange;
}

/** What a study tests: every day of the event window, every window summed, every window bought and held. */
export function cellsOf({ event, windows }: WindowPlan): Cell[] {
  const days = Array.from({ length: lengthOf(event) }, (_, i) => event[0] + i);
  return [
    ...days.map((day): Cell => ({ measure: 'AAR', range: [day, day] })),
    ...windows.map((range): Cell => ({ measure: 'CAAR', range })),
    ...windows.map((range): Cell => ({ measure: 'BHAAR', range })),
  ];
}

/**
 * What one observation contributes to every test statistic, under one model. The tests of this package copy what they keep of
 * it, but for the estimation window and the dates: the rest may lie in memory that is used again for the next observation.
 */
export interface Contribution extends Accumulations {
  /** AR, CAR or BHAR, one a cell; NaN where the observation has none. */
  readonly values: Float64Array;
  /** Standardised AR or CAR, one a cell; NaN for BHAAR. */
  readonly standardised: Float64Array;
  /** Standard error of the AR or CAR, one a cell; NaN for BHAAR. */
  readonly standardErrors: Float64Array;
  /** Days summed, one a cell; 0 for BHAAR. */
  readonly days: Float64Array;
  /** Abnormal returns over the estimation window, NaN where missing. */
  readonly estimation: Float64Array;
  /** Abnormal returns over the event window, NaN where missing. */
  readonly event: Float64Array;
  /** M, the days the model was estimated on. */
  readonly observations: number;
  readonly sigma: number;
  readonly degreesOfFreedom: number;
  readonly security: string;
  /** Epoch days of the sessions of both windows: views of the calendar, which all of one day 0 share. */
  readonly estimationDates: Int32Array;
  readonly eventDates: Int32Array;
  /** Returns over the event window, less what the model subtracts, and its factors, or the benchmark where it has none. */
  readonly eventReturns: Float64Array;
  readonly eventFactors: readonly Float64Array[];
}

/** The contribution of one observation. */
export function contribute(
  series: DatedSeries,
  estimation: Estimation,
  cells: readonly Cell[],
  kind: ReturnKind,
): Contribution {
  const { plan } = series;
  const values = estimates.room(cells.length);
  const standardised = estimates.room(cells.length);
  const standardErrors = estimates.room(cells.length);
  const days = estimates.room(cells.length);
  const sums = { days, values, standardErrors, standardised };
  for (let cell = 0; cell < cells.length; cell++) {
    const { measure, range } = cells[cell]!;
    if (measure !== 'BHAAR') {
      accumulateAt(sums, cell, series, estimation, range);
      continue;
    }
    const held = series.benchmark && buyAndHold(series, series.benchmark, range, kind);
    days[cell] = 0;
    values[cell] = held ?? Number.NaN;
    standardised[cell] = Number.NaN;
    standardErrors[cell] = Number.NaN;
  }
  const priced = pricedBy(series, estimation);
  const eventStart = positionOf(plan, plan.event[0]);
  const eventEnd = positionOf(plan, plan.event[1]) + 1;
  return {
    values,
    standardised,
    standardErrors,
    days,
    estimation: estimates.kept(estimation.abnormal.subarray(0, lengthOf(plan.estimation))),
    event: estimation.abnormal.subarray(eventStart, eventEnd),
    observations: estimation.observations,
    sigma: estimation.sigma,
    degreesOfFreedom: estimation.degreesOfFreedom,
    security: series.security,
    estimationDates: series.dates.estimation,
    eventDates: series.dates.event,
    eventReturns: priced.returns.subarray(eventStart, eventEnd),
    eventFactors: priced.factors.map((factor) => factor.subarray(eventStart, eventEnd)),
  };
}

/** What a portfolio of observations is priced by: the model's own factors, or the benchmark where it has none. */
function pricedBy(
  { returns, benchmark }: DatedSeries,
  { model, design, response }: Estimation,
): { readonly returns: Float64Array; readonly factors: readonly Float64Array[] } {
  const factors = design.filter((_, j) => model.regressors[j]!.series !== 'constant');
  if (factors.length > 0) return { returns: response, factors };
  return { returns, factors: benchmark === undefined ? [] : [benchmark] };
}
