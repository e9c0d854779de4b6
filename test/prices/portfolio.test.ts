import { describe, expect, test } from 'vitest';
import { equalWeighted } from '../../src/prices/portfolio.ts';
import { priceSeries } from '../../src/prices/series.ts';
import { calendarOfDays } from '../../src/time/calendar.ts';
import { parseDay } from '../../src/time/day.ts';
import { exchanges } from '../../src/time/registry.ts';

const series = (symbol: string, closes: Record<string, number>) =>
  priceSeries(
    symbol,
    Object.entries(closes).map(([date, close]) => ({ date, close })),
  );

const days = ['2026-04-22', '2026-04-23', '2026-04-24'].map((date) => parseDay(date)!);
const calendar = calendarOfDays(exchanges.XHKG, days);

describe('equalWeighted', () => {
  test('moves by the mean return of its members', () => {
    const a = series('A', { '2026-04-22': 10, '2026-04-23': 11 });
    const b = series('B', { '2026-04-22': 50, '2026-04-23': 51 });
    const { symbol, columns } = equalWeighted([a, b], 'close', calendar);
    expect(symbol).toBe('A+B');
    expect([...columns.close!]).toEqual([100, 100 * (1 + (11 / 10 - 1 + (51 / 50 - 1)) / 2)]);
  });

  test('counts a member that did not trade from its own last price, on the day it trades again', () => {
    const a = series('A', { '2026-04-22': 10, '2026-04-23': 10, '2026-04-24': 10 });
    const b = series('B', { '2026-04-22': 50, '2026-04-24': 60 });
    expect([...equalWeighted([a, b], 'close', calendar).columns.close!]).toEqual([
      100,
      100,
      100 * (1 + (60 / 50 - 1) / 2),
    ]);
  });

  test('leaves out rows on days that are no session, so that a move over them is one of the session after', () => {
    const a = series('A', { '2026-04-24': 10, '2026-04-25': 11, '2026-04-27': 12 });
    const b = series('B', { '2026-04-24': 50, '2026-04-27': 51 });
    const weekend = calendarOfDays(exchanges.XHKG, [days[2]!, parseDay('2026-04-27')!]);
    const { days: own, columns } = equalWeighted([a, b], 'close', weekend);
    expect([...own]).toEqual([...weekend.sessions]);
    expect([...columns.close!]).toEqual([100, 100 * (1 + (12 / 10 - 1 + (51 / 50 - 1)) / 2)]);
  });
});
