import { expect, test } from 'vitest';
import { clockOf, momentOf } from '../../src/backtest/clock.ts';
import type { Venue } from '../../src/backtest/tape.ts';
import { calendarOfDays } from '../../src/time/calendar.ts';
import { parseDay, type SessionIndex } from '../../src/time/day.ts';
import { formatInstant } from '../../src/time/instant.ts';
import { exchanges } from '../../src/time/registry.ts';

const days = ['2026-04-23', '2026-04-24'].map((date) => parseDay(date)!);
const venues = (['XHKG', 'XSHG', 'XNYS'] as const).map((mic, index): Venue => {
  return { index, calendar: calendarOfDays(exchanges[mic], days), first: 0 as SessionIndex, sessions: 2 };
});
const clock = clockOf(venues);

test('openings and closes come in order of time: Shanghai closes before Hong Kong, New York trades after both', () => {
  const first = clock.steps.slice(0, 6).map(({ venue, at }) => `${venue.calendar.exchange.mic} ${at}`);
  expect(first).toEqual(['XHKG open', 'XSHG open', 'XSHG close', 'XHKG close', 'XNYS open', 'XNYS close']);
  expect(clock.steps).toHaveLength(12);
  expect(clock.steps.slice(0, 6).every(({ day }) => day === days[0])).toBe(true);
});

test('every opening and close is found again, and nothing beyond the sessions', () => {
  for (const venue of venues) {
    for (const at of ['open', 'close'] as const) {
      const step = clock.steps[clock.stepAt(venue, 1, at)]!;
      expect([step.venue, step.session, step.at]).toEqual([venue, 1, at]);
      expect([clock.stepAt(venue, 2, at), clock.stepAt(venue, -1, at)]).toEqual([-1, -1]);
    }
  }
});

test('moments are those of the exchange', () => {
  expect(formatInstant(momentOf(venues[0]!, 1, 'close'))).toBe('2026-04-24T08:00:00Z');
});
