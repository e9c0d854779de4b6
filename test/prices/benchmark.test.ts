import { describe, expect, test } from 'vitest';
import { benchmarkSessions, firstLaterClose, lagOf } from '../../src/prices/benchmark.ts';
import { calendarOfDays, closeInstant, exchangeCalendar } from '../../src/time/calendar.ts';
import { parseDay, type SessionIndex } from '../../src/time/day.ts';
import { exchanges } from '../../src/time/registry.ts';

const hongKong = exchangeCalendar(exchanges.XHKG);
const shanghai = exchangeCalendar(exchanges.XSHG);
const newYork = exchangeCalendar(exchanges.XNYS);
const on = (calendar: typeof hongKong, date: string) => calendar.isoDates.indexOf(date);

describe('the last known close of New York for Hong Kong', () => {
  const matches = benchmarkSessions(hongKong, newYork, 'last-known');
  const dateFor = (date: string) => newYork.isoDates[matches[on(hongKong, date)]!];

  test('is that of the day before', () => {
    expect(dateFor('2025-03-13')).toBe('2025-03-12');
  });

  test('is Friday’s on a Monday, and still Friday’s after a Monday without New York', () => {
    expect(dateFor('2025-02-10')).toBe('2025-02-07');
    expect(dateFor('2025-02-18')).toBe('2025-02-14'); // 17 February: Presidents' Day
  });

  test('skips, after Hong Kong’s holidays, the closes nobody there could trade on', () => {
    expect([dateFor('2025-01-28'), dateFor('2025-02-03')]).toEqual(['2025-01-27', '2025-01-31']);
  });

  test('is never later than the security’s own close, and no later close is', () => {
    for (let t = on(hongKong, '2016-01-04'); t < on(hongKong, '2025-12-31'); t++) {
      const own = closeInstant(hongKong, t as SessionIndex);
      const match = matches[t]!;
      expect(closeInstant(newYork, match as SessionIndex)).toBeLessThanOrEqual(own);
      expect(closeInstant(newYork, (match + 1) as SessionIndex)).toBeGreaterThan(own);
    }
  });

  test('does not exist before the first', () => {
    const late = calendarOfDays(exchanges.XNYS, [parseDay('2025-03-13')!]);
    const early = calendarOfDays(
      exchanges.XHKG,
      ['2025-03-13', '2025-03-14'].map((date) => parseDay(date)!),
    );
    expect([...benchmarkSessions(early, late, 'last-known')]).toEqual([-1, 0]);
  });
});

test('the last known close of Hong Kong for New York is that of the same date', () => {
  const matches = benchmarkSessions(newYork, hongKong, 'last-known');
  expect(hongKong.isoDates[matches[on(newYork, '2025-03-13')]!]).toBe('2025-03-13');
});

test('a close at the same moment is known: Shenzhen’s for Shanghai is that of the same date', () => {
  const shenzhen = exchangeCalendar(exchanges.XSHE);
  const matches = benchmarkSessions(shanghai, shenzhen, 'last-known');
  expect(shenzhen.isoDates[matches[on(shanghai, '2025-03-13')]!]).toBe('2025-03-13');
  expect(firstLaterClose(shanghai, shenzhen)).toBeUndefined();
});

test('a benchmark of the same calendar is matched session by session, whatever the rule', () => {
  const identity = Int32Array.from(hongKong.sessions, (_, t) => t);
  expect(benchmarkSessions(hongKong, hongKong, 'last-known')).toEqual(identity);
  expect(benchmarkSessions(hongKong, hongKong, 'same-date')).toEqual(identity);
});

test('a close of the same date is that date’s, and none where the benchmark did not trade', () => {
  const matches = benchmarkSessions(shanghai, hongKong, 'same-date');
  expect(hongKong.isoDates[matches[on(shanghai, '2025-03-13')]!]).toBe('2025-03-13');
  expect(matches[on(shanghai, '2025-04-18')]).toBe(-1); // Good Friday
});

test('New York closes after Hong Kong from the first common date on, Hong Kong never after New York', () => {
  const first = firstLaterClose(hongKong, newYork)!;
  expect(hongKong.isoDates[first]).toBe('2015-01-02');
  expect(firstLaterClose(newYork, hongKong)).toBeUndefined();
  expect(firstLaterClose(hongKong, hongKong)).toBeUndefined();
});

describe('the lag of a benchmark', () => {
  const lagOn = (date: string, calendar: typeof hongKong, benchmark: typeof hongKong) => {
    const session = on(calendar, date) as SessionIndex;
    return lagOf(
      calendar,
      benchmark,
      session,
      benchmarkSessions(calendar, benchmark, 'last-known')[session]!,
    );
  };

  test('is a session for New York seen from Hong Kong, none the other way round', () => {
    expect(lagOn('2025-03-13', hongKong, newYork)).toBe(1);
    expect(lagOn('2025-03-13', newYork, hongKong)).toBe(0);
    expect(lagOn('2025-03-13', hongKong, shanghai)).toBe(0);
  });

  test('is none on a date the benchmark does not trade: nothing is passed over', () => {
    expect(lagOn('2025-02-17', hongKong, newYork)).toBe(0); // Presidents' Day
  });
});
