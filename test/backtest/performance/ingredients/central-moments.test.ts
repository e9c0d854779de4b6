import { expect, test } from 'vitest';
import {
  centralMoments,
  withoutDeviation,
} from '../../../../src/backtest/performance/ingredients/central-moments.ts';

test('1, 2, 3 and 6 have mean 3, deviation √(14/3), skewness and raw kurtosis as by hand', () => {
  const { n, mean, deviation, skewness, kurtosis } = centralMoments(Float64Array.of(1, 2, 3, 6));
  expect([n, mean]).toEqual([4, 3]);
  expect(deviation).toBeCloseTo(Math.sqrt(14 / 3), 14);
  expect(skewness).toBeCloseTo(18 / 4 / 3.5 ** 1.5, 14);
  expect(kurtosis).toBeCloseTo(98 / 4 / 3.5 ** 2, 14);
});

test('values that differ by rounding alone do not vary', () => {
  const same = centralMoments(Float64Array.of(0.1 + 0.2, 0.3, 0.3));
  expect(same.deviation).toBe(0);
  expect(same.skewness).toBeNaN();
  expect(withoutDeviation(same)).toEqual({ reason: 'the returns do not vary' });
});

test('one value has no deviation, and a missing one leaves nothing', () => {
  expect(withoutDeviation(centralMoments(Float64Array.of(0.1)))).toEqual({
    reason: 'fewer than two periods',
  });
  const missing = centralMoments(Float64Array.of(0.1, Number.NaN, 0.2));
  expect([missing.mean, missing.deviation]).toEqual([Number.NaN, Number.NaN]);
  expect(withoutDeviation(missing)).toBeUndefined();
});
