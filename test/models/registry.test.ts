import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Estimation, estimate, isEstimation } from '../../src/abnormal/estimation.ts';
import type { ObservedSeries } from '../../src/abnormal/series.ts';
import { lengthOf, planWindows } from '../../src/events/windows.ts';
import { type ExpectedReturnModel, needsBenchmark } from '../../src/models/model.ts';
import { models } from '../../src/models/registry.ts';
import { drawsFrom, estimated, madeUpSeries } from '../abnormal/made-up.ts';

const plan = planWindows([-70, -11], [-10, 10], [[-1, 1]]);
const days = lengthOf(plan.estimation);
const all = Object.entries<ExpectedReturnModel>(models);
/** A model that brings a fit of its own is no regression. */
const isRegression = (model: ExpectedReturnModel) => model.regressors.length > 0 && !('fit' in model);
const regressions = all.filter(([, model]) => isRegression(model));
const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const runs = { numRuns: 50 };

const factorNames = ['cma', 'hml', 'mktrf', 'mom', 'rf', 'rmw', 'smb'];

/** One observation with a benchmark and every factor a model may take. */
function drawn(seed: number, missing = 0.1) {
  const draws = drawsFrom(seed);
  const { returns, benchmark } = madeUpSeries(plan, draws, { missing });
  const factors: Record<string, Float64Array> = {};
  for (const name of factorNames) factors[name] = returns.map(() => 0.005 * draws.normal());
  return { plan, returns, benchmark: benchmark!, factors };
}

function expectClose(own: Float64Array, other: Float64Array, tolerance: number): void {
  expect(own).toHaveLength(other.length);
  own.forEach((value, t) => {
    expect(Number.isNaN(value)).toBe(Number.isNaN(other[t]!));
    if (!Number.isNaN(value)) expect(Math.abs(value - other[t]!)).toBeLessThanOrEqual(tolerance);
  });
}

/** An estimation; a draw is passed over only where a fit by search may fail to converge. */
function found(model: ExpectedReturnModel, series: ObservedSeries): Estimation {
  const outcome = estimate(model, series, 3);
  if ('fit' in model) fc.pre(isEstimation(outcome));
  return isEstimation(outcome) ? outcome : estimated(model, series);
}

/** Returns, benchmark and factors, all times c. */
function times(series: ReturnType<typeof drawn>, c: number): ReturnType<typeof drawn> {
  const scaled = (values: Float64Array) => values.map((value) => c * value);
  const factors = Object.fromEntries(
    Object.entries(series.factors).map(([name, values]) => [name, scaled(values)]),
  );
  return { ...series, returns: scaled(series.returns), benchmark: scaled(series.benchmark), factors };
}

/** Abnormal returns and a regressor on the complete cases of the estimation window. */
function complete(
  { abnormal }: Estimation,
  column: Float64Array,
): [residuals: number[], regressor: number[]] {
  const cases = [...abnormal.keys()].filter((t) => t < days && !Number.isNaN(abnormal[t]!));
  return [cases.map((t) => abnormal[t]!), cases.map((t) => column[t]!)];
}

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0);

test('models are sorted by id', () => {
  expect(Object.keys(models)).toEqual(Object.keys(models).toSorted());
});

test('only a model that uses the benchmark needs one', () => {
  expect(needsBenchmark(models['market-adjusted'])).toBe(true);
  expect(needsBenchmark(models['market-model'])).toBe(true);
  expect(needsBenchmark(models['mean-adjusted'])).toBe(false);
});

describe.each(all)('%s', (_, model) => {
  test('says its name, its formula and its source', () => {
    expect(model.name).not.toBe('');
    expect(model.formula).toMatch(/^E\[R\] = /);
    expect(model.reference).toMatch(/\(\d{4}\)/);
  });

  test('names each coefficient once, and a constant first', () => {
    const terms = model.regressors.map(({ term }) => term);
    expect(new Set(terms).size).toBe(terms.length);
    expect(model.regressors.findIndex(({ series }) => series === 'constant')).toBeLessThanOrEqual(0);
  });

  test('gives abnormal and sigma scaled by c for returns and benchmark scaled by c', () => {
    fc.assert(
      fc.property(seeds, fc.double({ min: 0.01, max: 100, noNaN: true }), (seed, c) => {
        const series = drawn(seed);
        const [own, other] = [found(model, series), found(model, times(series, c))];
        const digits = 'fit' in model ? 1e-6 : 1e-13; // what a search leaves
        expectClose(
          other.abnormal,
          own.abnormal.map((value) => c * value),
          digits * c,
        );
        expect(Math.abs(other.sigma / (c * own.sigma) - 1)).toBeLessThan(10 * digits);
        if (isRegression(model)) expect(other.rSquared).toBeCloseTo(own.rSquared, 10);
        else expect(other.rSquared).toBeNaN();
      }),
      runs,
    );
  });

  test('gives abnormal returns of the other sign for returns and benchmark of the other sign', () => {
    const series = drawn(3);
    const [own, other] = [estimated(model, series), estimated(model, times(series, -1))];
    expectClose(
      other.abnormal,
      own.abnormal.map((value) => -value),
      'fit' in model ? 1e-6 : 1e-15,
    );
  });

  test('has no abnormal return where a return is missing, and only there', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const series = drawn(seed, 0.3);
        const { abnormal } = found(model, series);
        expect(abnormal).toHaveLength(series.returns.length);
        abnormal.forEach((value, t) => {
          expect(Number.isNaN(value)).toBe(Number.isNaN(series.returns[t]!));
        });
      }),
      runs,
    );
  });

  test('changes nothing else, not by a bit, for a return missing in the event window', () => {
    const series = drawn(5, 0);
    const hole = days + 7;
    const holed = { ...series, returns: series.returns.map((value, t) => (t === hole ? Number.NaN : value)) };
    const [own, other] = [estimated(model, series), estimated(model, holed)];
    expect(other.abnormal).toEqual(own.abnormal.map((value, t) => (t === hole ? Number.NaN : value)));
    expect([other.sigma, other.observations]).toEqual([own.sigma, own.observations]);
  });

  test.skipIf('fit' in model)('counts as estimation days those on which nothing it needs is missing', () => {
    const series = drawn(7, 0.25);
    const { observations, degreesOfFreedom } = estimated(model, series);
    const known = series.returns.subarray(0, days).filter((value) => !Number.isNaN(value)).length;
    expect(observations).toBe(known);
    expect(degreesOfFreedom).toBe(known - Math.max(1, model.regressors.length));
  });

  test('is estimated without the event window: what happens there changes no coefficient by a bit', () => {
    const series = drawn(9);
    const moved = { ...series, returns: series.returns.map((value, t) => (t >= days ? value + 0.1 : value)) };
    const [own, other] = [estimated(model, series), estimated(model, moved)];
    expect([other.fit, other.sigma]).toEqual([own.fit, own.sigma]);
    expect(other.abnormal.subarray(0, days)).toEqual(own.abnormal.subarray(0, days));
  });

  test('loses a day without a benchmark return only if it needs one', () => {
    const series = drawn(11, 0);
    const holed = {
      ...series,
      benchmark: series.benchmark.map((value, t) => (t === 4 ? Number.NaN : value)),
    };
    const { abnormal, observations } = estimated(model, holed);
    expect(Number.isNaN(abnormal[4]!)).toBe(needsBenchmark(model));
    if (!('fit' in model)) expect(observations).toBe(needsBenchmark(model) ? days - 1 : days);
  });
});

describe.each(regressions)('%s', (_, model) => {
  test('has residuals orthogonal to every regressor', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const estimation = estimated(model, drawn(seed, 0.2));
        for (const column of estimation.design) {
          const [residuals, regressor] = complete(estimation, column);
          const scale = Math.sqrt(dot(residuals, residuals) * dot(regressor, regressor));
          expect(Math.abs(dot(residuals, regressor))).toBeLessThanOrEqual(1e-12 * scale);
        }
      }),
      runs,
    );
  });

  test('gives the same abnormal returns for returns to which a combination of its regressors is added', () => {
    const weight = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(seeds, fc.array(weight, { minLength: 8, maxLength: 8 }), (seed, weights) => {
        const series = drawn(seed);
        const own = estimated(model, series);
        const added = series.returns.map((value, t) =>
          own.design.reduce((sum, column, j) => sum + weights[j]! * column[t]!, value),
        );
        expectClose(estimated(model, { ...series, returns: added }).abnormal, own.abnormal, 1e-13);
      }),
      runs,
    );
  });
});
