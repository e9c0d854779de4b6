import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { type Estimation, estimate, isEstimation } from '../../src/abnormal/estimation.ts';
import { type Cell, type Contribution, cellsOf, contribute } from '../../src/abnormal/sample.ts';
import {
  type DatedSeries,
  type ObservedSeries,
  spanOf,
  type WindowDates,
  windowDates,
} from '../../src/abnormal/series.ts';
import { lengthOf, type WindowPlan } from '../../src/events/windows.ts';
import type { SampleShape } from '../../src/inference/test-statistic.ts';
import type { ExpectedReturnModel } from '../../src/models/model.ts';

/** Numbers drawn one after the other, the same ones for the same seed. */
export interface Draws {
  /** Uniform on [0, 1). */
  readonly uniform: () => number;
  /** Standard normal (Box & Muller 1958). */
  readonly normal: () => number;
}

export function drawsFrom(seed: number): Draws {
  const generator = xoroshiro128plus(seed);
  const uniform = () => uniformFloat64(generator);
  let spare: number | undefined;
  const normal = () => {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    const angle = 2 * Math.PI * uniform();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
  return { uniform, normal };
}

/** How an observation is made up: returns a + b·Rm + e, fractions. */
export interface Recipe {
  readonly alpha?: number;
  readonly beta?: number;
  /** Deviation of e. */
  readonly sigma?: number;
  /** Share of sessions without a return. */
  readonly missing?: number;
}

/** Those of a calendar on which every day is a session, the first of the span the day given. */
export function datesOver(plan: WindowPlan, first: number): WindowDates {
  return windowDates(
    Int32Array.from({ length: spanOf(plan).length }, (_, t) => first + t),
    0,
    plan,
  );
}

/** One observation that obeys the market model, with a benchmark of its own. */
export function madeUpSeries(plan: WindowPlan, { normal, uniform }: Draws, recipe: Recipe = {}): DatedSeries {
  const { alpha = 0.0005, beta = 1.2, sigma = 0.02, missing = 0 } = recipe;
  const { length } = spanOf(plan);
  const benchmark = Float64Array.from({ length }, () => 0.01 * normal());
  const returns = benchmark.map((market) => {
    const value = alpha + beta * market + sigma * normal();
    return missing > 0 && uniform() < missing ? Number.NaN : value;
  });
  // A security of its own, told from others by its numbers; every span begins on the same date.
  const dates = datesOver(plan, 0);
  return { plan, security: `S${benchmark[0]}`, dates, returns, benchmark };
}

/** An estimation that must succeed. */
export function estimated(
  model: ExpectedReturnModel,
  series: ObservedSeries,
  minimumObservations = 3,
): Estimation {
  const outcome = estimate(model, series, minimumObservations);
  if (!isEstimation(outcome)) throw new Error(`not estimated: ${outcome}`);
  return outcome;
}

/** What a made-up observation contributes. */
export function contributionOf(
  model: ExpectedReturnModel,
  series: DatedSeries,
  cells: readonly Cell[] = cellsOf(series.plan),
): Contribution {
  return contribute(series, estimated(model, series), cells, 'simple');
}

/** The layout of a sample under a plan. */
export function shapeOf(plan: WindowPlan): SampleShape {
  return {
    cells: cellsOf(plan),
    estimationDays: lengthOf(plan.estimation),
    eventDays: lengthOf(plan.event),
    eventStart: plan.event[0],
  };
}
