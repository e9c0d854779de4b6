import { describe, expect, test } from 'vitest';
import { accumulate } from '../../../src/abnormal/accumulation.ts';
import type { ObservedSeries } from '../../../src/abnormal/series.ts';
import { lengthOf, planWindows } from '../../../src/events/windows.ts';
import { eventDayDummies, isTested, type JointTest } from '../../../src/inference/joint/event-day-dummies.ts';
import type { ExpectedReturnModel } from '../../../src/models/model.ts';
import { models } from '../../../src/models/registry.ts';
import * as f from '../../../src/numeric/distributions/f.ts';
import { drawsFrom, estimated, madeUpSeries } from '../../abnormal/made-up.ts';

const plan = planWindows([-60, -11], [-5, 5], []);
const marketModel = models['market-model'];
const seriesOf = (seed: number) => madeUpSeries(plan, drawsFrom(seed), { missing: 0.05 });

function tested(
  series: ObservedSeries,
  days: readonly number[],
  model: ExpectedReturnModel = marketModel,
): JointTest {
  const outcome = eventDayDummies(series, estimated(model, series), days);
  if (!isTested(outcome)) throw new Error(outcome.reason);
  return outcome;
}

/** Gauss–Jordan on the normal equations: slow, plain, and nothing of the project's. */
function normalEquations(rows: readonly (readonly number[])[], y: readonly number[]) {
  const k = rows[0]!.length;
  const system = Array.from({ length: k }, (_, i) => [
    ...Array.from({ length: k }, (_, j) => rows.reduce((sum, row) => sum + row[i]! * row[j]!, 0)),
    ...Array.from({ length: k }, (_, j) => (i === j ? 1 : 0)),
    rows.reduce((sum, row, t) => sum + row[i]! * y[t]!, 0),
  ]);
  for (let column = 0; column < k; column++) {
    const pivot = system
      .slice(column)
      .reduce((best, row) => (Math.abs(row[column]!) > Math.abs(best[column]!) ? row : best));
    system.splice(system.indexOf(pivot), 1);
    system.splice(
      column,
      0,
      pivot.map((value) => value / pivot[column]!),
    );
    for (let row = 0; row < k; row++) {
      if (row === column) continue;
      const factor = system[row]![column]!;
      system[row] = system[row]!.map((value, c) => value - factor * system[column]![c]!);
    }
  }
  const coefficients = system.map((row) => row.at(-1)!);
  const inverse = system.map((row) => row.slice(k, 2 * k));
  const residuals = y.map(
    (value, t) => value - rows[t]!.reduce((sum, x, j) => sum + x * coefficients[j]!, 0),
  );
  return { coefficients, inverse, squares: residuals.reduce((sum, value) => sum + value ** 2, 0) };
}

describe('event days in one regression', () => {
  test.each([1, 2, 3])('agree with the normal equations solved by hand (seed %i)', (seed) => {
    const { returns, benchmark, ...rest } = seriesOf(seed);
    const days = [0, 3, 5];
    const at = [
      ...Array.from({ length: lengthOf(plan.estimation) }, (_, t) => t),
      ...days.map((day) => day + 60),
    ];
    returns[60] = 0.08;
    returns[63] = -0.03;
    returns[65] = 0.01;
    const kept = at.filter((t) => !Number.isNaN(returns[t]!));
    const rows = kept.map((t) => [1, benchmark![t]!, ...days.map((day) => (t === day + 60 ? 1 : 0))]);
    const y = kept.map((t) => returns[t]!);
    const full = normalEquations(rows, y);
    const restricted = normalEquations(
      rows.map((row) => row.slice(0, 2)),
      y,
    );
    const df2 = kept.length - 5;
    const outcome = tested({ ...rest, returns, benchmark }, days);
    expect(outcome.degreesOfFreedom).toBe(3);
    expect(outcome.denominatorDegreesOfFreedom).toBe(df2);
    outcome.effects.forEach(({ day, estimate, standardError }, i) => {
      expect(day).toBe(days[i]);
      expect(estimate).toBeCloseTo(full.coefficients[2 + i]!, 11);
      expect(standardError).toBeCloseTo(Math.sqrt((full.squares / df2) * full.inverse[2 + i]![2 + i]!), 11);
    });
    const statistic = (restricted.squares - full.squares) / 3 / (full.squares / df2);
    expect(outcome.statistic / statistic).toBeCloseTo(1, 9);
    expect(outcome.pValue).toBeCloseTo(f.upperTail(statistic, 3, df2), 9);
  });

  test('are the abnormal returns of the estimation window, with the standard error of a prediction', () => {
    for (const id of ['market-model', 'mean-adjusted'] as const) {
      const series = madeUpSeries(plan, drawsFrom(4));
      const estimation = estimated(models[id], series);
      for (const { day, estimate, standardError } of tested(series, [-1, 0, 2], models[id]).effects) {
        const alone = accumulate(series, estimation, [day, day]);
        expect(estimate).toBeCloseTo(alone.car, 13);
        expect(standardError).toBeCloseTo(alone.standardError, 13);
      }
    }
  });

  test('of one day have the square of its t as F', () => {
    const outcome = tested(madeUpSeries(plan, drawsFrom(5)), [0]);
    const [{ estimate, standardError }] = outcome.effects as [JointTest['effects'][number]];
    expect(outcome.statistic).toBeCloseTo((estimate / standardError) ** 2, 9);
  });

  test('of exactly two days have the F of a Wald test with their covariance', () => {
    const series = madeUpSeries(plan, drawsFrom(6));
    const estimation = estimated(marketModel, series);
    const outcome = tested(series, [0, 1]);
    const [a, b] = outcome.effects as [JointTest['effects'][number], JointTest['effects'][number]];
    const both = accumulate(series, estimation, [0, 1]);
    // Var(a + b) = Var(a) + Var(b) + 2 Cov(a, b): the covariance is that of days that share coefficients.
    const [va, vb] = [a.standardError ** 2, b.standardError ** 2];
    const cov = (both.standardError ** 2 - va - vb) / 2;
    const wald =
      (vb * a.estimate ** 2 - 2 * cov * a.estimate * b.estimate + va * b.estimate ** 2) /
      (va * vb - cov ** 2);
    expect(outcome.statistic).toBeCloseTo(wald / 2, 9);
  });

  test('leave out a day without a return, and say why where none has one', () => {
    const series = madeUpSeries(plan, drawsFrom(7));
    series.returns[60] = Number.NaN;
    expect(tested(series, [0, 1]).effects.map(({ day }) => day)).toEqual([1]);
    expect(tested(series, [0, 1]).degreesOfFreedom).toBe(1);
    expect(eventDayDummies(series, estimated(marketModel, series), [0])).toEqual({
      reason: 'no event day has a return',
    });
  });

  test('scale with the returns, and their F does not', () => {
    const series = madeUpSeries(plan, drawsFrom(8));
    const times = (values: Float64Array) => values.map((value) => 3 * value);
    const large = { ...series, returns: times(series.returns), benchmark: times(series.benchmark!) };
    const [one, three] = [tested(series, [0, 4]), tested(large, [0, 4])];
    expect(three.statistic).toBeCloseTo(one.statistic, 9);
    expect(three.effects[0]!.estimate).toBeCloseTo(3 * one.effects[0]!.estimate, 12);
  });
});

test('a model without coefficients, or with a fit of its own, has no such regression', () => {
  const series = madeUpSeries(plan, drawsFrom(9));
  const reasonOf = (id: 'market-adjusted' | 'scholes-williams') =>
    eventDayDummies(series, estimated(models[id], series), [0, 1]);
  expect(reasonOf('market-adjusted')).toEqual({ reason: 'the model estimates no coefficients' });
  expect(reasonOf('scholes-williams')).toEqual({ reason: 'the model is no least squares regression' });
});

test('where nothing happened on two days F rejects as often as it promises', () => {
  const runs = 2000;
  let rejected = 0;
  const draws = drawsFrom(10);
  for (let i = 0; i < runs; i++) if (tested(madeUpSeries(plan, draws), [0, 1]).pValue < 0.05) rejected++;
  // Three standard errors of a share of 2,000 about 5 %.
  expect(Math.abs(rejected / runs - 0.05)).toBeLessThan(3 * Math.sqrt((0.05 * 0.95) / runs));
});
