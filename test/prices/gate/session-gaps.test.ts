import { expect, test } from 'vitest';
import { sessionGaps } from '../../../src/prices/gate/session-gaps.ts';
import { calendarOfDays } from '../../../src/time/calendar.ts';
import { exchanges } from '../../../src/time/registry.ts';
import { series } from './made-up.ts';

const calendar = calendarOfDays(exchanges.XHKG, [10, 11, 12, 15, 16, 17, 18]);
const gapsOf = (...days: number[]) => {
  const made = series(
    days.map(() => '2026-04-24'),
    { close: days },
  );
  return sessionGaps({ ...made, days: Int32Array.from(days) }, calendar);
};

test('sessions without a row between the first row and the last, neighbours together', () => {
  expect(gapsOf(10, 12, 17)).toEqual([
    { from: 11, to: 11, sessions: 1, next: 1 },
    { from: 15, to: 16, sessions: 2, next: 2 },
  ]);
});
test('rows on closed days neither fill a gap nor make one', () => {
  expect(gapsOf(10, 13, 15)).toEqual([{ from: 11, to: 12, sessions: 2, next: 1 }]);
  expect(gapsOf(10, 11, 12, 13, 14, 15)).toEqual([]);
});
test('before the first row, after the last, and beyond the calendar nothing is missing', () => {
  expect(gapsOf(15)).toEqual([]);
  expect(gapsOf(17, 18, 30)).toEqual([]);
  expect(gapsOf(40, 50)).toEqual([]);
  expect(gapsOf(1, 10)).toEqual([]);
  expect(gapsOf()).toEqual([]);
});
