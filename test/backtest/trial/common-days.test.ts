import { expect, test } from 'vitest';
import type { Venue } from '../../../src/backtest/tape.ts';
import { commonDays } from '../../../src/backtest/trial/common-days.ts';
import { calendarOfDays } from '../../../src/time/calendar.ts';
import type { SessionIndex } from '../../../src/time/day.ts';
import { exchanges } from '../../../src/time/registry.ts';

const venue = (index: number, days: readonly number[]): Venue => ({
  index,
  calendar: calendarOfDays(exchanges.XNYS, Int32Array.from(days)),
  first: 0 as SessionIndex,
  sessions: days.length,
});

test('days of two exchanges stand in one row, and lead to the first session of each from then on', () => {
  const { days, placeOf, sessions } = commonDays([venue(0, [19000, 19001, 19003]), venue(1, [19001, 19002])]);
  expect([...days]).toEqual([19000, 19001, 19002, 19003]);
  expect([placeOf(19002), placeOf(19009)]).toEqual([2, -1]);
  expect(sessions.map((some) => [...some])).toEqual([
    [0, 1, 2, 2],
    [0, 0, 1, 2],
  ]);
});
