import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedReturns } from '../../src/abnormal/design.ts';
import {
  type Estimation,
  estimate,
  isEstimation,
  refitted,
  sumVariance,
} from '../../src/abnormal/estimation.ts';
import type { ObservedSeries } from '../../src/abnormal/series.ts';
import { planWindows } from '../../src/events/windows.ts';
import { factorModel } from '../../src/models/factor-model.ts';
import type { EstimationWindow, ExpectedReturnModel } from '../../src/models/model.ts';
import { models } from '../../src/models/registry.ts';
import { leastSquares } from '../../src/numeric/least-squares.ts';
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
    const expected = expectedReturns(estimation, 4, 6);
    expect(expected[0]).toBeCloseTo(0.031, 15);
    expect(expected[1]).toBeCloseTo(0.019, 15);
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

  test('with a benchmark that another regressor says already, which is none that does not move', () => {
    const factor = { term: 'mktrf', series: 'mktrf' } as const;
    const repeated = { factors: { mktrf: series.benchmark!.map((value) => 2 * value) } };
    expect(outcome(repeated, 10, model([constant, factor, benchmark]))).toBe('collinear-regressors');
    expect(outcome({}, 10, model([constant, benchmark, { ...benchmark, term: 'again' }]))).toBe(
      'collinear-regressors',
    );
    const still = { ...repeated, benchmark: new Float64Array(series.returns.length).fill(0.01) };
    expect(outcome(still, 10, model([constant, factor, benchmark]))).toBe('constant-benchmark');
    const none = { benchmark: new Float64Array(series.returns.length) };
    expect(outcome(none, 10, model([benchmark]))).toBe('constant-benchmark');
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

  test('but where they are small against the returns, and no rounding, there is one', () => {
    const { normal } = drawsFrom(3);
    const nearly = series.benchmark!.map((value) => 0.001 + 2 * value + 2e-13 * normal());
    expect(outcome({ returns: nearly })).toBe('estimated');
  });
});

test('whatever days are missing, the fit is that of the others', () => {
  const plan = planWindows([-60, -11], [-10, 10], []);
  const whole = madeUpSeries(plan, drawsFrom(8));
  const holes = fc.uniqueArray(fc.integer({ min: 0, max: 49 }), { maxLength: 20 });
  fc.assert(
    fc.property(holes, holes, (ofReturns, ofBenchmark) => {
      const holed = (values: Float64Array, days: readonly number[]) =>
        values.map((value, t) => (days.includes(t) ? Number.NaN : value));
      const given = {
        ...whole,
        returns: holed(whole.returns, ofReturns),
        benchmark: holed(whole.benchmark!, ofBenchmark),
      };
      const complete = Array.from({ length: 50 }, (_, t) => t).filter(
        (t) => !ofReturns.includes(t) && !ofBenchmark.includes(t),
      );
      const { coefficients, observations, fit } = estimated(marketModel, given);
      const columns = [complete.map(() => 1), complete.map((t) => whole.benchmark![t]!)];
      const alone = leastSquares(
        columns.map((column) => Float64Array.from(column)),
        Float64Array.from(complete, (t) => whole.returns[t]!),
        complete.length,
        true,
      );
      expect(observations).toBe(complete.length);
      expect(fit).toEqual(alone);
      expect(coefficients).toBe(fit!.coefficients);
    }),
  );
});

test('a day on which only the benchmark is missing is no case, as one on which only the return is', () => {
  const series = madeUpSeries(planWindows([-60, -11], [-10, 10], []), drawsFrom(5));
  const holed = (values: Float64Array) => values.map((value, t) => (t === 7 ? Number.NaN : value));
  const without = estimated(marketModel, { ...series, benchmark: holed(series.benchmark!) });
  const { fit } = estimated(marketModel, { ...series, returns: holed(series.returns) });
  expect(without.observations).toBe(49);
  expect(without.fit).toEqual(fit);
  expect([expectedReturns(without, 7, 8)[0], without.abnormal[7]]).toEqual([Number.NaN, Number.NaN]);
});

test('what a model subtracts beforehand is regressed without it and expected with it', () => {
  const rf = Float64Array.of(0.01, 0, 0.02, 0.01, 0.03, 0.01, 0.02);
  const excess = factorModel(['rf', 'oil']);
  const estimation = estimated(excess, { ...byHand, factors: { rf, oil: byHand.benchmark! } });
  const { response } = estimation;
  const plain = expectedReturns(estimated(marketModel, { ...byHand, returns: response }), 0, 7);
  expect(response).toEqual(byHand.returns.map((value, t) => value - rf[t]!));
  expectedReturns(estimation, 0, 7).forEach((value, t) => {
    expect(value).toBeCloseTo(plain[t]! + rf[t]!, 14);
  });
});

test('an estimation made again from what it found is the same to the bit', () => {
  const { coefficients, fit, observations, sigma, degreesOfFreedom, rSquared, ...rest } = estimated(
    marketModel,
    byHand,
  );
  const found = { coefficients, fit, observations, sigma, degreesOfFreedom, rSquared };
  expect(refitted(marketModel, byHand, found)).toEqual({ ...found, ...rest });
});

describe('a fit of a model’s own', () => {
  const own = { coefficients: Float64Array.of(2), observations: 3, sigma: 0.5, degreesOfFreedom: 1 };

  test('is given the estimation window alone, and predicts without adding to the variance', () => {
    let given: EstimationWindow | undefined;
    const fit = (window: EstimationWindow) => {
      given = window;
      return own;
    };
    const estimation = estimated({ ...model([benchmark]), fit }, byHand);
    expect(given).toEqual({
      returns: byHand.returns.subarray(0, 4),
      regressors: [byHand.benchmark!.subarray(0, 4)],
    });
    expect(estimation).toMatchObject({ ...own, fit: undefined, rSquared: Number.NaN });
    expect(expectedReturns(estimation, 0, byHand.returns.length)).toEqual(
      byHand.benchmark!.map((value) => 2 * value),
    );
    expect(sumVariance(estimation, 3, [1])).toBe(0.75);
  });

  test('may refuse, and says why', () => {
    const refusing = { ...model([benchmark]), fit: () => 'no-convergence' as const };
    expect(estimate(refusing, byHand, 3)).toBe('no-convergence');
  });

  test('leaves no yardstick where its residuals are 10⁻¹² of the root of the mean squared return or less', () => {
    const size = Math.sqrt((0.01 ** 2 + 2 * 0.02 ** 2 + 0.05 ** 2) / 4);
    const fitted = (share: number) =>
      estimate({ ...model([benchmark]), fit: () => ({ ...own, sigma: share * size }) }, byHand, 3);
    expect(fitted(0.99e-12)).toBe('no-residual-variance');
    expect(fitted(1.01e-12)).toMatchObject({ sigma: 1.01e-12 * size });
  });

  test.each([
    [{ ...own, coefficients: Float64Array.of(1, 2) }, '2'],
    [{ ...own, coefficients: undefined }, 'nothing'],
    [5, '5'],
  ])('that gives no coefficient a regressor is refused', (given, told) => {
    const wrong = { ...model([benchmark]), fit: () => given as typeof own };
    expect(() => estimate(wrong, byHand, 3)).toThrow(
      `fit of Mine must return one coefficient a regressor, 1, got ${told}`,
    );
  });
});

test('two regressors and no constant are both there', () => {
  const other = Float64Array.of(0.02, -0.01, 0.01, 0, 0.03, 0.01, 0.02);
  const size = { term: 'size', series: 'size' } as const;
  const estimation = estimated(model([size, benchmark]), { ...byHand, factors: { size: other } });
  const [b, c] = estimation.fit!.coefficients;
  for (const t of [0, 4, 6])
    expect(estimation.abnormal[t]).toBeCloseTo(
      byHand.returns[t]! - b! * other[t]! - c! * byHand.benchmark![t]!,
      15,
    );
});

test('a caller’s own model without a constant goes through the origin', () => {
  const estimation: Estimation = estimated(model([benchmark]), byHand);
  const slope = (0.01 * 0.02 + 0.02 * 0.02 + 0.03 * 0.05) / (0.0001 + 0.0004 + 0.0009);
  expect(estimation.fit!.coefficients[0]).toBeCloseTo(slope, 12);
  expect(expectedReturns(estimation, 4, 5)[0]).toBeCloseTo(slope * 0.02, 14);
  expect(estimation.degreesOfFreedom).toBe(3);
});
