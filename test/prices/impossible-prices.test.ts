import { expect, test } from 'vitest';
import { impossiblePrices } from '../../src/prices/impossible-prices.ts';
import { priceSeries } from '../../src/prices/series.ts';

const rows = (close: number, volume = 0) =>
  priceSeries('A', [
    { date: '2024-01-02', close: 10, volume },
    { date: '2024-01-03', close, volume },
  ]);

test('a price of zero or less is told with its day; one that is missing, and a volume of nothing, are none', () => {
  expect(impossiblePrices(rows(9))).toEqual([]);
  expect(impossiblePrices(rows(Number.NaN))).toEqual([]);
  for (const close of [0, -5])
    expect(impossiblePrices(rows(close))).toMatchObject([
      {
        code: 'bad-price',
        date: '2024-01-03',
        message: `close of A on 2024-01-03 must be above 0, got ${close}`,
      },
    ]);
  expect(impossiblePrices(rows(9, -1))[0]!.message).toBe(
    'volume of A on 2024-01-02 must be 0 or more, got -1',
  );
});
