import { describe, expect, test } from 'vitest';
import { longRunVariance } from '../../../src/backtest/luck/long-run-variance.ts';
import { resampledMeans } from '../../../src/backtest/luck/resampled-means.ts';
import { stationaryIndices } from '../../../src/backtest/luck/stationary-indices.ts';
import { centralMoments } from '../../../src/backtest/performance/ingredients/central-moments.ts';
import { goldenJson, goldenRows, numbersOf } from '../golden.ts';
import { noise } from './made-up.ts';

const rows = goldenRows('variants_returns.csv');
const names = Object.keys(rows[0]!).filter((name) => name !== 'date');
const { omega2 } = goldenJson<{ readonly omega2: number[] }>('reality_check_spa_bootstrap.json');

test.each(names.map((name, k) => [name, omega2[k]!] as const))('ω² of %s is golden', (name, golden) => {
  expect(longRunVariance(numbersOf(rows, name), 10) / golden).toBeCloseTo(1, 10);
});

describe('the long-run variance', () => {
  test('with blocks of one is the plain variance, divisor n', () => {
    expect(longRunVariance(Float64Array.of(1, 2, 6), 1)).toBeCloseTo(14 / 3, 12);
  });

  test('is n times the variance of the mean over stationary draws', () => {
    const [series] = noise(4, 1, 120);
    const smooth = series!.map((value, t) => value + (series![t - 1] ?? 0)); // serially correlated
    const draws = stationaryIndices(120, { seed: 2, draws: 20_000, meanBlock: 6 });
    const drawn = centralMoments(resampledMeans([smooth], draws)).deviation ** 2 * 120;
    expect(drawn / longRunVariance(smooth, 6)).toBeCloseTo(1, 1);
  });
});
