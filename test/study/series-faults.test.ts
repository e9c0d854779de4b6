import { expect, test } from 'vitest';
import type { PriceSeries } from '../../src/prices/series.ts';
import { seriesFaults } from '../../src/study/series-faults.ts';
import { market, studyOf } from './made-up.ts';

const [series] = studyOf(market(7, 1, 5), []).prices as readonly [PriceSeries];

/** What is wrong with series, in words. */
const faultsOf = (...given: PriceSeries[]) => seriesFaults(given).map(({ message }) => message);

test('sound series have no faults', () => {
  expect(faultsOf(series)).toEqual([]);
});

test('series without rows, and a symbol that was there, are refused', () => {
  const empty = { ...series, symbol: 'E', days: new Int32Array(0), columns: {} };
  expect(faultsOf(series, series, empty)).toEqual([
    `the prices of ${series.symbol} must stand once, got "${series.symbol}"`,
    'the prices of E must have rows, got nothing',
  ]);
});

test('prices that are none are refused in series made in code, and left to the readers in those of files', () => {
  const close = Float64Array.from(series.columns.close!).fill(-1, 2, 3);
  const made = { ...series, columns: { ...series.columns, close } };
  expect(faultsOf(made)[0]).toContain('must be');
  expect(faultsOf({ ...made, source: { file: 'prices.csv', lines: new Int32Array(5) } })).toEqual([]);
});
