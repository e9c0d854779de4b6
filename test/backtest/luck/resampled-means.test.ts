import { expect, test } from 'vitest';
import { givenRows } from '../../../src/backtest/luck/index-rows.ts';
import { resampledMeans } from '../../../src/backtest/luck/resampled-means.ts';

test('all variants share the sessions of a draw', () => {
  const rows = givenRows([Int32Array.of(0, 0, 1), Int32Array.of(2, 2, 2)]);
  const means = resampledMeans([Float64Array.of(0, 3, 6), Float64Array.of(3, 0, -3)], rows);
  expect([...means]).toEqual([1, 2, 6, -3]);
});

test('draws of another length are refused', () => {
  expect(() => resampledMeans([Float64Array.of(1, 2, 3)], givenRows([Int32Array.of(0)]))).toThrow(
    'rows drawn must be as long as the series, 3, got 1',
  );
});
