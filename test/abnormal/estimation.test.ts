import { describe, expect, test } from 'vitest';
import { type Estimation, estimate, isEstimation, sumVariance } from '../../src/abnormal/estimation.ts';
import type { ObservedSeries } from '../../src/abnormal/series.ts';
import { planWindows } from '../../src/events/windows.ts';
import type { ExpectedReturnModel } from '../../src/models/model.ts';
import { models } from '../../src/models/registry.ts';
import { drawsFrom, estimated, madeUpSeries } from './made-up.ts';

const plan = planWindows([-5, -2], [-1, 1], [[-1, 1]]);
const marketModel = models['market-model'];
const meanAdjusted = models['mean-adjusted'];
const marketAdjusted = models['market-adjusted'];

/** Four estimation days: Rm = 0, 1, 2, 3 and R = 1, 2, 2, 5 (percent), so that b = 1.2, a = 0.7. */
const byHand: ObservedSeries = {
  plan,
  returns: Float64Array.of(0.01, 0.02, 0.02, 0.05, 0.03, Number.NaN, 0),
  benchmark: Float64Array.of(0, 0.01, 0.02, 0.03, 0.02, 0.01, -0.01),
};
const model = (regressors: ExpectedReturnModel['regressors']): ExpectedReturnModel => ({
  name: 'Mine',
  formula: 'E[R] = ?',
  reference: 'none',
  regressors,
});
const constant = { term: 'alpha', series: 'constant' } as const;
const benchmark = { term: 'beta', series: 'benchmark' } as const;

describe('the market model of the example by hand', () => {
  const estimation = estimated(marketModel, byHand);

  test('has alpha 0.7 %, beta 1.2 and s = √(1.8/2) %', () => {
    expect(estimation.fit!.coefficients[0]).toBeCloseTo(0.007, 15);
    expect(estimation.fit!.coefficients[1]).toBeCloseTo(1.2, 13);
    expect(estimation.sigma).toBeCloseTo(Math.sqrt(0.9) / 100, 15);
    expect([estimation.observations, estimation.degreesOfFreedom]).toEqual([4, 2]);
    expect(estimation.rSquared).toBeCloseTo(1 - 1.8 / 9, 13);
  });

  test('expects a + b·Rm on every day, and has an abnormal return where there is a return', () => {
    expect(estimation.expected[4]).toBeCloseTo(0.031, 15);
    expect(estimation.expected[5]).toBeCloseTo(0.019, 15);
    expect(estimation.abnormal[4]).toBeCloseTo(-0.001, 15);
    expect(estimation.abnormal[5]).toBeNaN();
    expect(estimation.abnormal[6]).toBeCloseTo(0.005, 15);
  });

  test('has a one-day forecast variance of s²(1 + 1/M + (Rm − R̄m)²/SSx)', () => {
    const h = 1 / 4 + (0.02 - 0.015) ** 2 / 0.0005;
    expect(sumVariance(estimation, 1, [1, 0.02]) / estimation.sigma ** 2).toBeCloseTo(1 + h, 12);
  });

  test('has a variance of a sum of s²(L + L²/M + (Σ(Rm − R̄m))²/SSx)', () => {
    const sums = [3, 0.02 + 0.01 - 0.01];
    const expected = 3 + 9 / 4 + (0.02 - 3 * 0.015) ** 2 / 0.0005;
    expect(sumVariance(estimation, 3, sums) / estimation.sigma ** 2).toBeCloseTo(expected, 12);
  });
});

test('the mean-adjusted model deviates about its mean, and a sum of L days has variance s²(L + L²/M)', () => {
  const estimation = estimated(meanAdjusted, byHand);
  expect(estimation.fit!.coefficients[0]).toBeCloseTo(0.025, 15);
  expect(estimation.sigma).toBeCloseTo(Math.sqrt(9 / 3) / 100, 15);
  expect(estimation.degreesOfFreedom).toBe(3);
  expect(sumVariance(estimation, 3, [3]) / estimation.sigma ** 2).toBeCloseTo(3 + 9 / 4, 12);
});

test('the market-adjusted model estimates nothing, deviates about its mean, and predicts without error', () => {
  const estimation = estimated(marketAdjusted, byHand);
  expect(estimation.fit).toBeUndefined();
  expect(estimation.rSquared).toBeNaN();
  [0.01, 0.01, 0, 0.02, 0.01].forEach((value, t) => {
    expect(estimation.abnormal[t]).toBeCloseTo(value, 15);
  });
  expect(estimation.sigma).toBeCloseTo(Math.sqrt(2 / 3) / 100, 15);
  expect(estimation.degreesOfFreedom).toBe(3);
  expect(sumVariance(estimation, 3, []) / estimation.sigma ** 2).toBe(3);
});

describe('no estimation', () => {
  const series = madeUpSeries(planWindows([-60, -11], [-10, 10], []), drawsFrom(1));
  const outcome = (own: Partial<ObservedSeries>, minimum = 10, by: ExpectedReturnModel = marketModel) => {
    const reached = estimate(by, { ...series, ...own }, minimum);
    return isEstimation(reached) ? 'estimated' : reached;
  };

  test('with fewer complete days than asked for, and one with as many', () => {
    expect(outcome({}, 50)).toBe('estimated');
    expect(outcome({}, 51)).toBe('too-few-observations');
    const holed = series.returns.map((value, t) => (t === 3 ? Number.NaN : value));
    expect(outcome({ returns: holed }, 50)).toBe('too-few-observations');
  });

  test('with no more days than coefficients', () => {
    const short = madeUpSeries(planWindows([-6, -4], [-3, 1], []), drawsFrom(2));
    const many = model([constant, benchmark, { ...benchmark, term: 'b2' }]);
    expect(estimate(many, short, 3)).toBe('fewer-observations-than-coefficients');
    expect(isEstimation(estimate(marketModel, short, 3))).toBe(true);
  });

  test('without a benchmark, where one is needed', () => {
    const { plan, returns } = series;
    const alone: ObservedSeries = { plan, returns, benchmark: undefined };
    expect(estimate(marketModel, alone, 10)).toBe('no-benchmark');
    expect(estimate(marketAdjusted, alone, 10)).toBe('no-benchmark');
    expect(isEstimation(estimate(meanAdjusted, alone, 10))).toBe(true);
  });

  test('with a benchmark that never moves, or moves by the same every day', () => {
    expect(outcome({ benchmark: new Float64Array(series.returns.length) })).toBe('constant-benchmark');
    const steady = series.returns.map((_, t) => 1.01 ** (t + 1) / 1.01 ** t - 1); // equal but for rounding
    expect(outcome({ benchmark: steady })).toBe('constant-benchmark');
    expect(outcome({ benchmark: steady }, 10, model([benchmark, constant]))).toBe('collinear-regressors');
  });

  test('with regressors that say the same', () => {
    expect(outcome({}, 10, model([constant, { ...constant, term: 'again' }]))).toBe('collinear-regressors');
  });

  test('of a security that never moves', () => {
    const still = new Float64Array(series.returns.length);
    expect(outcome({ returns: still })).toBe('no-residual-variance');
    expect(outcome({ returns: still }, 10, meanAdjusted)).toBe('no-residual-variance');
  });

  test('of a security that is its benchmark', () => {
    const copy = { returns: series.benchmark! };
    expect(outcome(copy)).toBe('no-residual-variance');
    expect(outcome(copy, 10, marketAdjusted)).toBe('no-residual-variance');
  });

  test('where the residuals are nothing but rounding', () => {
    const twice = series.benchmark!.map((value) => 0.001 + 2 * value);
    expect(outcome({ returns: twice })).toBe('no-residual-variance');
    const steady = series.returns.map((_, t) => 1.01 ** (t + 1) / 1.01 ** t - 1);
    expect(outcome({ returns: steady }, 10, meanAdjusted)).toBe('no-residual-variance');
  });
});

test('a caller’s own model without a constant goes through the origin', () => {
  const estimation: Estimation = estimated(model([benchmark]), byHand);
  const slope = (0.01 * 0.02 + 0.02 * 0.02 + 0.03 * 0.05) / (0.0001 + 0.0004 + 0.0009);
  expect(estimation.fit!.coefficients[0]).toBeCloseTo(slope, 12);
  expect(estimation.degreesOfFreedom).toBe(3);
});
