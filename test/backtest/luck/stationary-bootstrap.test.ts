import { describe, expect, test } from 'vitest';
import { givenRows } from '../../../src/backtest/luck/index-rows.ts';
import { bootstrapCurve } from '../../../src/backtest/luck/stationary-bootstrap.ts';
import { stationaryIndices } from '../../../src/backtest/luck/stationary-indices.ts';
import { centralMoments } from '../../../src/backtest/performance/ingredients/central-moments.ts';
import { goldenJson, goldenMatrix, goldenRows, numbersOf } from '../golden.ts';

const golden = goldenJson<{
  readonly hold5: {
    readonly sharpe: number;
    readonly sharpe_ci95_percentile_linear: [number, number];
    readonly mean: number;
    readonly mean_ci95_percentile_linear: [number, number];
    readonly sharpe_boot_se_ddof1: number;
  };
}>('reality_check_spa_bootstrap.json').hold5;
const returns = numbersOf(goldenRows('variants_returns.csv'), 'hold5');
const rows = givenRows(goldenMatrix('stationary_bootstrap_indices.csv'));
const meanOf = (some: Float64Array) => centralMoments(some).mean;
const sharpeOf = (some: Float64Array) => {
  const { mean, deviation } = centralMoments(some);
  return (mean / deviation) * Math.sqrt(252);
};

describe('the returns of hold5 on given draws', () => {
  test('have the golden interval of the mean', () => {
    const { estimate, low, high, defined } = bootstrapCurve(returns, meanOf, rows, 0.95);
    expect(estimate).toBeCloseTo(golden.mean, 15);
    expect(low).toBeCloseTo(golden.mean_ci95_percentile_linear[0], 15);
    expect(high).toBeCloseTo(golden.mean_ci95_percentile_linear[1], 15);
    expect(defined).toBe(400);
  });

  test('have the golden interval and standard error of the Sharpe ratio', () => {
    const { estimate, low, high, standardError } = bootstrapCurve(returns, sharpeOf, rows, 0.95);
    expect(estimate).toBeCloseTo(golden.sharpe, 12);
    expect(low).toBeCloseTo(golden.sharpe_ci95_percentile_linear[0], 12);
    expect(high).toBeCloseTo(golden.sharpe_ci95_percentile_linear[1], 12);
    expect(standardError).toBeCloseTo(golden.sharpe_boot_se_ddof1, 12);
  });
});

test('draws of our own give an interval about the same', () => {
  const own = stationaryIndices(returns.length, { seed: 1, draws: 2000, meanBlock: 10 });
  const { low, high } = bootstrapCurve(returns, meanOf, own, 0.95);
  const width = golden.mean_ci95_percentile_linear[1] - golden.mean_ci95_percentile_linear[0];
  expect((high - low) / width).toBeGreaterThan(0.85);
  expect((high - low) / width).toBeLessThan(1.15);
});

test('a statistic that is not defined in some draws is counted, and not made up', () => {
  const some = givenRows([Int32Array.of(0, 0), Int32Array.of(0, 1), Int32Array.of(1, 0)]);
  const outcome = bootstrapCurve(
    Float64Array.of(1, 2),
    (values) => (values[0] === values[1] ? Number.NaN : 1),
    some,
    0.9,
  );
  expect(outcome).toMatchObject({ defined: 2, draws: 3, low: 1, high: 1 });
});

test('draws of another length are refused', () => {
  expect(() => bootstrapCurve(Float64Array.of(1, 2, 3), meanOf, givenRows([Int32Array.of(0)]), 0.95)).toThrow(
    'rows drawn must be as long as the series, 3, got 1',
  );
});
