import { type Accumulation, accumulate } from '../../abnormal/accumulation.ts';
import type { Estimation } from '../../abnormal/estimation.ts';
import type { ObservedSeries } from '../../abnormal/series.ts';
import { lengthOf } from '../../events/windows.ts';

/** The estimation window of one fit, as the diagnostics look at it. Columns are as long as the window, in its order. */
export interface FittedWindow {
  /** Abnormal returns less their mean, which is nothing where the model has a constant; NaN where missing. */
  readonly residuals: Float64Array;
  /** Residuals that are not missing. */
  readonly known: number;
  /** Σ residual². */
  readonly squares: number;
  /** Returns as observed; NaN where missing. */
  readonly returns: Float64Array;
  /** Values of the model's regressors, a constant included. */
  readonly design: readonly Float64Array[];
  /** Whether the first regressor is a constant. */
  readonly hasConstant: boolean;
  readonly degreesOfFreedom: number;
  /** Abnormal returns summed over the days of the event window before day 0; nothing where it has none. */
  readonly beforeEvent: Accumulation | undefined;
}

/** @example fittedWindow(series, estimation).residuals.length; // sessions of the estimation window */
export function fittedWindow(series: ObservedSeries, estimation: Estimation): FittedWindow {
  const { event, estimation: range } = series.plan;
  const length = lengthOf(range);
  const abnormal = estimation.abnormal.subarray(0, length);
  const mean = meanOf(abnormal);
  const residuals = abnormal.map((value) => value - mean);
  let known = 0;
  let squares = 0;
  for (const value of residuals) {
    if (Number.isNaN(value)) continue;
    known++;
    squares += value * value;
  }
  const { regressors } = estimation.model;
  return {
    residuals,
    known,
    squares,
    returns: series.returns.subarray(0, length),
    design: estimation.design.map((column) => column.subarray(0, length)),
    hasConstant: regressors[0]?.series === 'constant',
    degreesOfFreedom: estimation.degreesOfFreedom,
    beforeEvent:
      event[0] < 0 ? accumulate(series, estimation, [event[0], Math.min(-1, event[1])]) : undefined,
  };
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  let known = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    known++;
  }
  return sum / known;
}
