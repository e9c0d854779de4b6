import { expect, test } from 'vitest';
import { adjustedCloseKnown } from '../../../src/prices/gate/adjusted-close-known.ts';
import { series } from './made-up.ts';

const dates = ['2026-04-22', '2026-04-23', '2026-04-24'];

test('days with a close and no adjusted close are counted', () => {
  expect(adjustedCloseKnown.judge(series(dates, { close: [1, 2, 3], adj_close: [NaN, NaN, 3] }))).toEqual([
    {
      severity: 'warning',
      code: 'adjusted-close-known',
      message:
        'adj_close of X is empty on 2 days with a close (2026-04-22 to 2026-04-23): those days have no return ' +
        'unless the study file says priceColumn: close',
      file: 'X.csv',
      line: 2,
      column: 'adj_close',
      symbol: 'X',
      date: '2026-04-22',
      value: '2',
      until: '2026-04-23',
    },
  ]);
});
test('a file without adjusted closes, or with nothing but these, misses none', () => {
  expect(adjustedCloseKnown.judge(series(dates, { close: [1, 2, 3] }))).toEqual([]);
  expect(adjustedCloseKnown.judge(series(dates, { close: [NaN, 2, 3], adj_close: [1, 2, 3] }))).toEqual([]);
});
