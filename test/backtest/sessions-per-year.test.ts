import { expect, test } from 'vitest';
import { plainMarket } from '../../src/backtest/markets/registry.ts';
import { sessionsPerYearOf } from '../../src/backtest/sessions-per-year.ts';
import type { PriceSeries } from '../../src/prices/series.ts';
import { calendarOfDays, exchangeCalendar } from '../../src/time/calendar.ts';
import { type EpochDay, formatDay, parseDay, type SessionIndex } from '../../src/time/day.ts';
import { exchanges } from '../../src/time/registry.ts';
import { backtest, quotes, rows, tape } from './made-up.ts';

const { market } = tape(quotes('S0', [1]));
const first = parseDay('2020-01-03')!;

/** A venue whose sessions are so many days apart. */
function every(step: number, count: number) {
  const days = Array.from({ length: count }, (_, i) => first + step * i);
  const calendar = calendarOfDays(exchanges.XNYS, days);
  return { market, venue: { index: 0, calendar, first: 0 as SessionIndex, sessions: count } };
}

test('an exchange whose calendar is known has the number it is known for', () => {
  const calendar = exchangeCalendar(exchanges.XNYS);
  const venue = { index: 0, calendar, first: 0 as SessionIndex, sessions: 100 };
  expect(sessionsPerYearOf({ market, venue }, 99)).toBe(252);
});

test('sessions that are the dates of the prices are counted: weekly, or every day of the week', () => {
  expect(sessionsPerYearOf(every(7, 261), 260)).toBeCloseTo(365.25 / 7, 12);
  expect(sessionsPerYearOf(every(1, 366), 365)).toBeCloseTo(365.25, 12);
  expect(sessionsPerYearOf(every(7, 261), 0)).toBe(252);
});

test('an exchange of one’s own has as many as its calendar', () => {
  const calendar = exchangeCalendar(exchanges.XHKG);
  const last = calendar.sessions.length - 1;
  const venue = { index: 0, calendar, first: 0 as SessionIndex, sessions: last + 1 };
  expect(sessionsPerYearOf({ market: plainMarket, venue }, last)).toBeCloseTo(246, 0);
});

test('weekly prices are annualised by the weeks of a year: the annual return is the one of the calendar', () => {
  const days = Int32Array.from({ length: 262 }, (_, i) => first + 7 * i);
  const close = Float64Array.from(days, (_, i) => 100 * 1.002 ** i * (1 + 0.01 * (i % 3)));
  const weekly: PriceSeries = {
    symbol: 'S0',
    days,
    columns: { open: close, high: close, low: close, close },
  };
  const events = Array.from({ length: 20 }, (_, i) => ({
    event_id: `e${i}`,
    announced_at: `${formatDay(days[20 + 10 * i]! as EpochDay)} before-open`,
    security: 'S0',
  }));
  const result = backtest({ sizing: { by: 'fraction', value: 0.9 } }, [weekly], events);
  expect(result.curve.sessionsPerYear).toBeCloseTo(365.25 / 7, 12);
  const of = (wanted: string) =>
    rows(result, 'performance').find(({ metric, view }) => metric === wanted && view === 'calendar')!.value;
  expect(Math.abs(Number(of('annual-return')) - Number(of('cagr')))).toBeLessThan(0.001);
});
