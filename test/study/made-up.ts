import type { EventRow } from '../../src/events/event.ts';
import type { PriceSeries } from '../../src/prices/series.ts';
import type { Study } from '../../src/study/study.ts';
import { type EpochDay, formatDay, isWeekend, parseDay } from '../../src/time/day.ts';
import { drawsFrom } from '../abnormal/made-up.ts';

/** The first n weekdays from 1 January 2024 on: the sessions of made-up prices. */
export function weekdays(n: number): EpochDay[] {
  const days: EpochDay[] = [];
  for (let day = parseDay('2024-01-01')!; days.length < n; day = (day + 1) as EpochDay) {
    if (!isWeekend(day)) days.push(day);
  }
  return days;
}

/** The ISO date of the i-th made-up session. */
export const dateOf = (i: number): string => formatDay(weekdays(i + 1)[i]!);

/** A series of closes on the first weekdays; NaN leaves the row out. */
export function series(symbol: string, closes: readonly number[]): PriceSeries {
  const days = weekdays(closes.length);
  const rows = [...closes.keys()].filter((i) => !Number.isNaN(closes[i]!));
  return {
    symbol,
    days: Int32Array.from(rows, (i) => days[i]!),
    columns: { close: Float64Array.from(rows, (i) => closes[i]!) },
  };
}

/** Closes that begin at 100 and move by these simple returns. */
export function compounded(returns: readonly number[]): number[] {
  let close = 100;
  return returns.map((value) => (close *= 1 + value));
}

/** Closes of an index called INDEX and of securities S0, S1, … that follow it, seeded. */
export function market(
  seed: number,
  securities: number,
  sessions: number,
  extra: (security: number, session: number) => number = () => 0,
): Record<string, number[]> {
  const { normal } = drawsFrom(seed);
  const index = Array.from({ length: sessions }, () => 0.01 * normal());
  const closes: Record<string, number[]> = { INDEX: compounded(index) };
  for (let security = 0; security < securities; security++) {
    const returns = index.map((value, t) => 1.1 * value + 0.015 * normal() + extra(security, t));
    closes[`S${security}`] = compounded(returns);
  }
  return closes;
}

/** Settings that suit short made-up prices: 30 estimation days, an event window of eleven. */
export const question = {
  returns: 'simple',
  benchmark: 'INDEX',
  sessions: 'prices',
  estimationWindow: [-40, -11],
  eventWindow: [-5, 5],
  windows: [
    [0, 0],
    [-1, 1],
  ],
  minimumObservations: 20,
  // Made-up events crowd together on few securities; what they are for is their number.
  dependent: 'count-each',
} as const;

/** A study of these closes and events. */
export function studyOf(
  closes: Readonly<Record<string, readonly number[]>>,
  events: readonly EventRow[],
  own = {},
): Study {
  const prices = Object.entries(closes).map(([symbol, values]) => series(symbol, values));
  return {
    ...question,
    windows: [
      [0, 0],
      [-1, 1],
    ],
    estimationWindow: [-40, -11],
    eventWindow: [-5, 5],
    prices,
    events,
    ...own,
  };
}

/** An event on the i-th session. */
export function eventOn(session: number, security: string, own: Partial<EventRow> = {}): EventRow {
  return { event_id: `e${session}${security}`, announced_at: dateOf(session), security, ...own };
}
