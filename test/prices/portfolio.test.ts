import { describe, expect, test } from 'vitest';
import { equalWeighted } from '../../src/prices/portfolio.ts';
import { priceSeries } from '../../src/prices/series.ts';

const series = (symbol: string, closes: Record<string, number>) =>
  priceSeries(
    symbol,
    Object.entries(closes).map(([date, close]) => ({ date, close })),
  );

describe('equalWeighted', () => {
  test('moves by the mean return of its members', () => {
    const a = series('A', { '2026-04-22': 10, '2026-04-23': 11 });
    const b = series('B', { '2026-04-22': 50, '2026-04-23': 51 });
    const { symbol, columns } = equalWeighted([a, b], 'close');
    expect(symbol).toBe('A+B');
    expect([...columns.close!]).toEqual([100, 100 * (1 + (11 / 10 - 1 + (51 / 50 - 1)) / 2)]);
  });

  test('counts a member that did not trade from its own last price, on the day it trades again', () => {
    const a = series('A', { '2026-04-22': 10, '2026-04-23': 10, '2026-04-24': 10 });
    const b = series('B', { '2026-04-22': 50, '2026-04-24': 60 });
    expect([...equalWeighted([a, b], 'close').columns.close!]).toEqual([
      100,
      100,
      100 * (1 + (60 / 50 - 1) / 2),
    ]);
  });
});
