import { describe, expect, test } from 'vitest';
import { type Clock, clockOf, momentOf } from '../../src/backtest/clock.ts';
import type { Venue } from '../../src/backtest/tape.ts';
import { calendarOfDays } from '../../src/time/calendar.ts';
import { type EpochDay, parseDay, type SessionIndex } from '../../src/time/day.ts';
import type { Exchange } from '../../src/time/exchange.ts';
import { formatInstant } from '../../src/time/instant.ts';
import { exchanges } from '../../src/time/registry.ts';

const days = ['2026-04-23', '2026-04-24'].map((date) => parseDay(date)!);
const venues = (['XHKG', 'XSHG', 'XNYS'] as const).map((mic, index): Venue => {
  return { index, calendar: calendarOfDays(exchanges[mic], days), first: 0 as SessionIndex, sessions: 2 };
});
const clock = clockOf(venues);

test('openings and closes come in order of time: Shanghai closes before Hong Kong, New York trades after both', () => {
  const first = clock.moments.slice(0, 5);
  const told = first.map((steps) =>
    steps.map(({ venue, at }) => `${venue.calendar.exchange.mic} ${at}`).join(', '),
  );
  expect(told).toEqual(['XHKG open, XSHG open', 'XSHG close', 'XHKG close', 'XNYS open', 'XNYS close']);
  expect(clock.moments).toHaveLength(10);
  expect(first.flat().every(({ day }) => day === days[0])).toBe(true);
  clock.moments.forEach((steps, moment) => {
    expect(steps.every((step) => step.moment === moment)).toBe(true);
  });
});

test('what happens at once stands by exchange, whatever the order of the venues', () => {
  const [hongKong, shanghai] = venues;
  const turned = clockOf([
    { ...shanghai!, index: 0 },
    { ...hongKong!, index: 1 },
  ]);
  expect(turned.moments[0]!.map(({ venue }) => venue.calendar.exchange.mic)).toEqual(['XHKG', 'XSHG']);
});

test('every opening and close is found again, and nothing beyond the sessions', () => {
  for (const venue of venues) {
    for (const at of ['open', 'close'] as const) {
      expect(clock.stepAt(venue, 1, at)).toMatchObject({ venue, session: 1, at });
      expect([clock.stepAt(venue, 2, at), clock.stepAt(venue, -1, at)]).toEqual([undefined, undefined]);
    }
  }
});

test('moments are those of the exchange', () => {
  expect(formatInstant(momentOf(venues[0]!, 1, 'close'))).toBe('2026-04-24T08:00:00Z');
});

describe('an exchange whose day begins while that of another has not ended', () => {
  const opening = (open: number): Exchange => ({
    ...exchanges.XNYS,
    mic: 'XNZE',
    zone: 'Pacific/Auckland',
    hours: { open, close: 16 * 60 + 45 },
  });
  const wound = (open: number) => {
    const calendar = calendarOfDays(opening(open), days);
    return clockOf([venues[2]!, { ...venues[2]!, calendar }].map((venue, index) => ({ ...venue, index })));
  };
  const told = ({ moments, endedAt }: Clock) =>
    moments.flatMap((steps, moment) => [
      ...steps.map(({ venue, at, session }) => `${venue.calendar.exchange.mic} ${at} ${session}`),
      ...endedAt(moment).map((day) => `end of ${days.indexOf(day as EpochDay)}`),
    ]);

  test('opens, at the very moment the other closes, after that day has ended', () => {
    // New York closes at 20:00 UTC in April: 8 o'clock the next morning in Auckland.
    expect(told(wound(8 * 60)).slice(3, 8)).toEqual([
      'XNYS close 0',
      'end of 0',
      'XNZE open 1',
      'XNZE close 1',
      'XNYS open 1',
    ]);
  });

  test('ends each day once, in their order, with the last close of it', () => {
    const all = told(wound(6 * 60));
    expect(all.slice(2, 6)).toEqual(['XNYS open 0', 'XNZE open 1', 'XNYS close 0', 'end of 0']);
    expect(all.filter((one) => one.startsWith('end'))).toEqual(['end of 0', 'end of 1']);
  });
});
