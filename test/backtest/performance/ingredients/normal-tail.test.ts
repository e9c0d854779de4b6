import { expect, test } from 'vitest';
import { cornishFisherQuantile } from '../../../../src/backtest/performance/ingredients/normal-tail.ts';

test('a normal distribution has the normal quantile', () => {
  const normal = { n: 100, mean: 0, deviation: 1, skewness: 0, kurtosis: 3 };
  expect(cornishFisherQuantile(0.05, normal)).toBeCloseTo(-1.6448536269514722, 13);
});

test('skewness to the left and fat tails move the 1 % quantile outwards', () => {
  const fat = { n: 100, mean: 0, deviation: 1, skewness: -0.5, kurtosis: 5 };
  // z + (z² − 1)·(−0.5)/6 + (z³ − 3z)·2/24 − (2z³ − 5z)·0.25/36 at z = −2.3263479: −2.3263 − 0.3677 − 0.4676 + 0.0941
  expect(cornishFisherQuantile(0.01, fat)).toBeCloseTo(-3.0674967637599604, 12);
});
