import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Contribution, cellsOf, contribute } from '../../src/abnormal/sample.ts';
import type { DatedSeries } from '../../src/abnormal/series.ts';
import { meanCars } from '../../src/inference/mean-car.ts';
import { isUndefined, type Statistic, type Undefined } from '../../src/inference/test-statistic.ts';
import { models } from '../../src/models/registry.ts';
import { drawsFrom, estimated, madeUpSeries } from '../abnormal/made-up.ts';
import { dated, EVENT_START } from './dated.ts';
import { contributions, plan, scaled, shape } from './made-up.ts';

const cells = cellsOf(plan);
const model = models['market-model'];
const contributionOf = (series: DatedSeries) => contribute(series, estimated(model, series), cells, 'simple');
const summed = cells.flatMap(({ measure }, cell) => (measure === 'BHAAR' ? [] : [cell]));

function defined(statistic: Statistic | Undefined): Statistic {
  if (isUndefined(statistic)) throw new Error(statistic.reason);
  return statistic;
}

describe('the mean CAR', () => {
  test('of one date’s observations is that of their portfolio, with its standard error and degrees of freedom', () => {
    const draws = drawsFrom(1);
    const first = madeUpSeries(plan, draws);
    const common = first.returns.map(() => 0.01 * draws.normal());
    const all = [first, madeUpSeries(plan, draws), madeUpSeries(plan, draws)].map((series) => ({
      ...series,
      benchmark: first.benchmark,
      returns: series.returns.map((value, t) => value + common[t]!),
    }));
    const portfolio = {
      ...first,
      returns: first.returns.map((_, t) => all.reduce((sum, { returns }) => sum + returns[t]! / 3, 0)),
    };
    const means = meanCars(all.map(contributionOf), shape);
    const own = contributionOf(portfolio);
    for (const cell of summed) {
      const { estimate, standardError, statistic, distribution } = defined(means[cell]!);
      expect(estimate).toBeCloseTo(own.values[cell]!, 14);
      expect(standardError! / own.standardErrors[cell]! - 1).toBeCloseTo(0, 12);
      expect(statistic).toBeCloseTo(own.standardised[cell]!, 10);
      expect(distribution).toEqual({ name: 't', degreesOfFreedom: own.degreesOfFreedom });
    }
  });

  test('of observations far apart has the variance of independent ones', () => {
    const apart = contributions(2, 4).map((one, i) => ({
      ...one,
      estimationDates: one.estimationDates.map((day) => day + 1000 * i),
      eventDates: one.eventDates.map((day) => day + 1000 * i),
    }));
    for (const cell of summed) {
      const known = apart.filter(({ values }) => !Number.isNaN(values[cell]!));
      const squares = known.reduce((sum, { standardErrors }) => sum + standardErrors[cell]! ** 2, 0);
      expect(defined(meanCars(apart, shape)[cell]!).standardError).toBeCloseTo(
        Math.sqrt(squares) / known.length,
        14,
      );
    }
  });

  test('counts a pair by the share of dates its windows have in common', () => {
    const [one] = contributions(3, 1, 0);
    const later: Contribution = { ...one!, eventDates: one!.eventDates.map((day) => day + 3) };
    const cell = cells.findIndex(({ measure, range }) => measure === 'CAAR' && range[0] === -5);
    const error = one!.standardErrors[cell]!;
    // The same residuals, so ρ = 1, and 8 of 11 dates.
    const variance = 2 * error ** 2 * (1 + 8 / 11);
    const { standardError } = defined(meanCars([one!, later], shape)[cell]!);
    expect(standardError).toBeCloseTo(Math.sqrt(variance) / 2, 14);
  });

  test('of two whose residuals are each other’s mirror image has no variance to be judged by', () => {
    const [one] = contributions(3, 1, 0);
    // ρ = −1 over windows that are the same: the variances and twice the covariance come to nothing.
    const mirror: Contribution = { ...one!, estimation: one!.estimation.map((value) => -value) };
    for (const cell of summed)
      expect(meanCars([one!, mirror], shape)[cell]).toEqual({
        n: 2,
        estimate: one!.values[cell],
        reason: 'the correlations leave the sum of CARs no variance',
      });
  });

  test('flips sign with the returns, and ignores their scale and the order of observations', () => {
    const factor = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), factor, fc.boolean(), (seed, size, flip) => {
        const given = contributions(seed, 4);
        const c = flip ? -size : size;
        const [plainly, changed] = [given, given.map((one) => scaled(one, c)).toReversed()].map((some) =>
          meanCars(some, shape),
        );
        for (const cell of summed) {
          const [was, is] = [plainly![cell]!, changed![cell]!];
          expect(isUndefined(is)).toBe(isUndefined(was));
          if (isUndefined(was) || isUndefined(is)) continue;
          expect(is.statistic).toBeCloseTo(Math.sign(c) * was.statistic, 8);
        }
      }),
      { seed: 1, numRuns: 20 },
    );
  });

  test('of one observation, or none, is not defined and says why', () => {
    const [one] = contributions(4, 1, 0);
    expect(meanCars([one!], shape)[0]).toMatchObject({
      n: 1,
      reason: expect.stringContaining('at least two'),
    });
    expect(meanCars([], shape)[0]).toMatchObject({ n: 0, estimate: Number.NaN });
  });

  test('of a hundred and fifty thousand observations takes moments, where few windows meet', () => {
    const many = Array.from({ length: 150_000 }, (_, i) => dated(10 * i, [0.01, -0.01, 0.02]));
    // Pair by pair this would take many minutes, and run out of the time a test has.
    const day = { cells: cells.slice(0, 1), eventStart: EVENT_START };
    expect(defined(meanCars(many, day)[0]!).n).toBe(many.length);
  });
});
