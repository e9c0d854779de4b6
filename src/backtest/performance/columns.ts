import { type EpochDay, formatDay } from '../../time/day.ts';
import type { Drawdown } from './drawdowns.ts';
import type { PerformanceRow } from './performance.ts';

/** The columns of the `performance` table. */
export function performanceColumns(rows: readonly PerformanceRow[]) {
  return {
    metric: rows.map(({ metric }) => metric),
    value: Float64Array.from(rows, ({ value }) => value),
    unit: rows.map(({ unit }) => unit),
    definition: rows.map(({ definition }) => definition),
    /** What the periods are: calendar, active or trade. */
    view: rows.map(({ view }): string => view),
    /** Why there is no value. */
    reason: rows.map(({ reason }) => reason),
  };
}

/** The columns of the `drawdowns` table: ISO dates, empty where equity has not recovered. */
export function drawdownColumns(falls: readonly Drawdown[]) {
  return {
    start: falls.map(({ start }) => isoOf(start)),
    trough: falls.map(({ trough }) => isoOf(trough)),
    recovery: falls.map(({ recovery }) => isoOf(recovery)),
    /** Fraction, negative. */
    depth: Float64Array.from(falls, ({ depth }) => depth),
    /** From start to recovery, or to the last day. */
    calendar_days: Float64Array.from(falls, ({ days }) => days),
  };
}

function isoOf(day: number): string {
  return Number.isNaN(day) ? '' : formatDay(day as EpochDay);
}
