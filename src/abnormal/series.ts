import { type DayRange, lengthOf, type WindowPlan } from '../events/windows.ts';
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
  /** By name; absent where the model takes none. */
  readonly factors?: Readonly<Record<string, Float64Array>>;
}

/** An observed series that knows whose it is and when: what tests that pair observations by date need. */
export interface DatedSeries extends ObservedSeries {
  readonly security: string;
  readonly dates: WindowDates;
}

/** Epoch days of the sessions of both windows: views of the calendar. */
export interface WindowDates {
  readonly estimation: Int32Array;
  readonly event: Int32Array;
}

/** Sessions from the start of the estimation window to day 0, and of the whole span. */
export function spanOf({ estimation, event }: WindowPlan): { dayZero: number; length: number } {
  return { dayZero: -estimation[0], length: lengthOf([estimation[0], event[1]]) };
}

/** Position of an event day in the span. */
export function positionOf({ estimation }: WindowPlan, day: number): number {
  return day - estimation[0];
}

/** Which factor column of the panel each factor of a model is. */
export type FactorColumns = Readonly<Record<string, string>>;

/** Views of one observation; nothing where a window leaves the sessions the panel covers. */
export function observe(
  panel: ReturnPanel,
  row: number,
  dayZero: number,
  plan: WindowPlan,
  factorColumns: FactorColumns = {},
): DatedSeries | undefined {
  const span = spanOf(plan);
  const start = dayZero - span.dayZero;
  const end = start + span.length;
  if (start < 0 || end > panel.sessions) return undefined;
  const offset = row * panel.sessions;
  return {
    plan,
    security: panel.securities[row]!.symbol,
    dates: windowDates(panel.calendar.sessions, panel.first + start, plan),
    returns: panel.returns.subarray(offset + start, offset + end),
    benchmark: panel.benchmarkReturns[row]?.subarray(start, end),
    factors: factorsOf(panel, row, factorColumns, start, end),
  };
}

/** Of every calendar, by plan and by where the estimation window begins. */
const knownDates = new WeakMap<Int32Array, WeakMap<WindowPlan, Map<number, WindowDates>>>();

/**
 * The dates of both windows. Observations of one day 0 share theirs: a sample keeps them for each.
 *
 * @param start where the estimation window begins among the sessions
 */
export function windowDates(sessions: Int32Array, start: number, plan: WindowPlan): WindowDates {
  const known = knownDates.get(sessions)?.get(plan)?.get(start);
  if (known !== undefined) return known;
  const ofCalendar = knownDates.get(sessions) ?? new WeakMap<WindowPlan, Map<number, WindowDates>>();
  knownDates.set(sessions, ofCalendar);
  const ofPlan = ofCalendar.get(plan) ?? new Map<number, WindowDates>();
  ofCalendar.set(plan, ofPlan);
  const views = viewsFrom(sessions, start, plan);
  ofPlan.set(start, views);
  return views;
}

function viewsFrom(sessions: Int32Array, start: number, plan: WindowPlan): WindowDates {
  const view = (range: DayRange) => {
    const from = start + positionOf(plan, range[0]);
    return sessions.subarray(from, from + lengthOf(range));
  };
  return { estimation: view(plan.estimation), event: view(plan.event) };
}

/** Most models have none. */
const NONE: NonNullable<ObservedSeries['factors']> = {};

function factorsOf(
  { factorReturns }: ReturnPanel,
  row: number,
  columns: FactorColumns,
  start: number,
  end: number,
): NonNullable<ObservedSeries['factors']> {
  const names = Object.keys(columns);
  if (names.length === 0) return NONE;
  const valuesOf = (name: string) => factorReturns.get(columns[name]!)![row]!.subarray(start, end);
  return Object.fromEntries(names.map((name) => [name, valuesOf(name)]));
}

/**
 * The same observation without a return on some event days, whatever the panel has there: on a copy of its returns. Days
 * outside the span are passed over.
 *
 * @example
 * withoutReturns(series, [0, 1]).returns; // NaN on day 0 and on day +1
 */
export function withoutReturns(series: DatedSeries, days: readonly number[]): DatedSeries {
  const returns = series.returns.slice();
  // An array of numbers passes over positions it has not.
  for (const day of days) returns[positionOf(series.plan, day)] = Number.NaN;
  return { ...series, returns };
}

/** The values of a series a model names; all ones stand for themselves. */
export function regressorValues(
  series: ObservedSeries,
  name: Exclude<RegressorSeries, 'constant'>,
): Float64Array {
  const values = name === 'benchmark' ? series.benchmark : series.factors?.[name];
  if (values === undefined)
    throw new RangeError(`a model that uses the ${name} was given an observation without one`);
  return values;
}
