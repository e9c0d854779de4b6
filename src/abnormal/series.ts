import { lengthOf, type WindowPlan } from '../events/windows.ts';
import type { RegressorSeries } from '../models/model.ts';
import type { ReturnPanel } from '../prices/panel.ts';

/**
 * What one observation is made of: contiguous views into the panel, from the first session of its estimation window to
 * the last of its event window. Nothing is copied.
 */
export interface ObservedSeries {
  readonly plan: WindowPlan;
  /** One a session of the span, fractions, NaN where missing. */
  readonly returns: Float64Array;
  readonly benchmark: Float64Array | undefined;
}

/** Sessions from the start of the estimation window to day 0, and of the whole span. */
export function spanOf({ estimation, event }: WindowPlan): { dayZero: number; length: number } {
  return { dayZero: -estimation[0], length: lengthOf([estimation[0], event[1]]) };
}

/** Position of an event day in the span. */
export function positionOf({ estimation }: WindowPlan, day: number): number {
  return day - estimation[0];
}

/** Views of one observation; nothing where a window leaves the sessions the panel covers. */
export function observe(
  panel: ReturnPanel,
  row: number,
  dayZero: number,
  plan: WindowPlan,
): ObservedSeries | undefined {
  const span = spanOf(plan);
  const start = dayZero - span.dayZero;
  const end = start + span.length;
  if (start < 0 || end > panel.sessions) return undefined;
  const offset = row * panel.sessions;
  return {
    plan,
    returns: panel.returns.subarray(offset + start, offset + end),
    benchmark: panel.benchmarkReturns[row]?.subarray(start, end),
  };
}

/** The values of a series a model names; all ones stand for themselves. */
export function regressorValues(
  series: ObservedSeries,
  name: Exclude<RegressorSeries, 'constant'>,
): Float64Array {
  const values = series[name];
  if (values === undefined)
    throw new RangeError(`a model that uses the ${name} was given an observation without one`);
  return values;
}
