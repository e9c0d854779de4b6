import { expect, test } from 'vitest';
import { stalePrice } from '../../../src/prices/gate/stale-price.ts';
import { series } from './made-up.ts';

const dates = ['2026-04-22', '2026-04-23', '2026-04-24'];
const bars = (close: number[], volume: number[], high = close) =>
  series(dates, { open: close, high, low: close, close, volume });
const staleDates = (...given: Parameters<typeof bars>) =>
  stalePrice.judge(bars(...given)).map(({ date }) => date);

test('volume 0 and a bar that stands still', () => {
  expect(stalePrice.judge(bars([58, 58.5, 64], [10, 0, 10]))).toEqual([
    {
      severity: 'warning',
      code: 'stale-price',
      message:
        'close of X on 2026-04-23 must be a price of that day, got 58.5; its volume is 0 and it stands still, ' +
        'as stand-ins do: put in the official close or leave the row out',
      file: 'X.csv',
      line: 3,
      column: 'close',
      symbol: 'X',
      date: '2026-04-23',
      value: '58.5',
    },
  ]);
});
test('with volume, or with a bar that moves, a price is not stale', () => {
  expect(staleDates([58, 58, 58], [10, 10, NaN])).toEqual([]);
  expect(staleDates([58, 58, 58], [9, 0, 0], [59, 59, 59])).toEqual([]);
});
test('a volume that is 0 throughout says nothing', () => {
  expect(staleDates([58, 58, 59], [0, 0, 0])).toEqual([]);
});
test('where only closes are known, one that repeats the close before', () => {
  const closes = series(dates, { close: [58, 58, 59], volume: [9, 0, 0] });
  expect(stalePrice.judge(closes).map(({ date }) => date)).toEqual(['2026-04-23']);
});
