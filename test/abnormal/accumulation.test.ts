import { describe, expect, test } from 'vitest';
import { accumulate, buyAndHold, cumulate } from '../../src/abnormal/accumulation.ts';
import { sumVariance } from '../../src/abnormal/estimation.ts';
import type { ObservedSeries } from '../../src/abnormal/series.ts';
import { planWindows } from '../../src/events/windows.ts';
import { models } from '../../src/models/registry.ts';
import { drawsFrom, estimated, madeUpSeries } from './made-up.ts';

const plan = planWindows([-60, -11], [-10, 10], [[-1, 1]]);
const whole = madeUpSeries(plan, drawsFrom(4));
const zero = 60; // position of day 0
const holes = [zero - 10, zero, zero + 3];
const series = {
  ...whole,
  returns: whole.returns.map((value, t) => (holes.includes(t) ? Number.NaN : value)),
};
const all = (['market-adjusted', 'market-model', 'mean-adjusted'] as const).map(
  (id) => [id, models[id]] as const,
);

describe.each(all)('%s', (_, model) => {
  const estimation = estimated(model, series);
  const ar = (day: number) => estimation.abnormal[zero + day]!;

  test('a CAR is the sum over the days that have an abnormal return, and counts them', () => {
    const { days, car } = accumulate(series, estimation, [-1, 2]);
    expect(days).toBe(3);
    expect(car).toBe(ar(-1) + ar(1) + ar(2));
  });

  test('over one day it is the abnormal return, standardised by its forecast error', () => {
    const { car, standardError, standardised } = accumulate(series, estimation, [1, 1]);
    const row = estimation.design.map((column) => column[zero + 1]!);
    expect(car).toBe(ar(1));
    expect(standardError).toBe(Math.sqrt(sumVariance(estimation, 1, row)));
    expect(standardised).toBe(car / standardError);
  });

  test('over days that have none it is missing, not zero', () => {
    expect(accumulate(series, estimation, [0, 0])).toEqual({
      days: 0,
      car: Number.NaN,
      standardError: Number.NaN,
      standardised: Number.NaN,
    });
  });

  test('running sums are the CARs since the window began, to the bit, and missing before the first', () => {
    const path = cumulate(series, estimation);
    expect(path.car).toHaveLength(21);
    for (let i = 0; i < 21; i++) {
      const { car, standardError } = accumulate(series, estimation, [-10, -10 + i]);
      expect([path.car[i], path.standardError[i]]).toEqual([car, standardError]);
    }
    expect(path.car[0]).toBeNaN();
    expect(path.car[10]).toBe(path.car[9]); // day 0 is missing: nothing is added
  });
});

describe('buy and hold', () => {
  const held: ObservedSeries = {
    plan: planWindows([-3, -2], [-1, 1], []),
    returns: Float64Array.of(0, 0, 0.1, 0.1, Number.NaN),
    benchmark: Float64Array.of(0, 0, 0.05, 0.2, 0.5),
  };

  test('is the compounded return less the benchmark’s, over the days both have', () => {
    expect(buyAndHold(held, held.benchmark!, [-1, 0], 'simple')).toBeCloseTo(1.1 * 1.1 - 1.05 * 1.2, 15);
    expect(buyAndHold(held, held.benchmark!, [-1, 1], 'simple')).toBeCloseTo(1.1 * 1.1 - 1.05 * 1.2, 15);
  });

  test('is not cumulated twice: 10 % on two days against nothing is 21 %', () => {
    const nothing = new Float64Array(5);
    expect(buyAndHold(held, nothing, [-1, -1], 'simple')).toBeCloseTo(0.1, 15);
    expect(buyAndHold(held, nothing, [-1, 0], 'simple')).toBeCloseTo(0.21, 15);
  });

  test('of log returns compounds what they are the logarithms of', () => {
    const logs = (values: Float64Array) => values.map(Math.log1p);
    const series = { ...held, returns: logs(held.returns) };
    const own = buyAndHold(series, logs(held.benchmark!), [-1, 0], 'log');
    expect(own).toBeCloseTo(buyAndHold(held, held.benchmark!, [-1, 0], 'simple'), 14);
  });

  test('against a yardstick that begins later in the span is the same', () => {
    const event = held.benchmark!.slice(2);
    for (const range of [
      [-1, 0],
      [0, 0],
      [1, 1],
    ] as const)
      expect(buyAndHold(held, event, range, 'simple', 2)).toEqual(
        buyAndHold(held, held.benchmark!, range, 'simple'),
      );
  });

  test('of no day is missing', () => {
    expect(buyAndHold(held, held.benchmark!, [1, 1], 'simple')).toBeNaN();
  });

  test('against itself is nothing', () => {
    expect(buyAndHold(held, held.returns, [-1, 1], 'simple')).toBe(0);
  });
});
