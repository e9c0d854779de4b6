import { describe, expect, test } from 'vitest';
import { clusterValues } from '../../../src/inference/resampling/clustered-values.ts';
import {
  bcaInterval,
  jackknifeAcceleration,
  percentileInterval,
} from '../../../src/inference/resampling/intervals.ts';

/** 1, 2, …, 999: the k-th of the draws is k. */
const draws = Float64Array.from({ length: 999 }, (_, i) => i + 1);

describe('a percentile interval', () => {
  test('of 999 draws at 95 % runs from the 25th to the 975th', () => {
    const { low, high } = percentileInterval(draws, 'two-sided', 0.95);
    expect([low, high]).toEqual([25, 975]);
  });

  test('is open on one side where departures on one side count', () => {
    expect(percentileInterval(draws, 'greater', 0.95)).toEqual({ low: 50, high: Number.NaN });
    expect(percentileInterval(draws, 'less', 0.95)).toEqual({ low: Number.NaN, high: 950 });
  });

  test('lies between two draws in proportion', () => {
    expect(percentileInterval(Float64Array.of(10, 20, 40), 'greater', 0.625).low).toBeCloseTo(15, 12);
  });

  test('of 19 draws at 90 % runs from the first to the last', () => {
    expect(percentileInterval(draws.subarray(0, 19), 'two-sided', 0.9)).toEqual({ low: 1, high: 19 });
  });

  test('of too few draws is missing', () => {
    expect(percentileInterval(draws.subarray(0, 20), 'two-sided', 0.95)).toEqual({
      low: Number.NaN,
      high: Number.NaN,
    });
  });
});

describe('a bias-corrected and accelerated interval', () => {
  test('without bias or acceleration is the percentile interval', () => {
    const { low, high } = bcaInterval(draws, 500, 0, 'two-sided', 0.95);
    expect(low).toBeCloseTo(25, 6);
    expect(high).toBeCloseTo(975, 6);
  });

  test('moves up where most draws fall short of the estimate, and with positive acceleration', () => {
    const { low } = percentileInterval(draws, 'two-sided', 0.9);
    expect(bcaInterval(draws, 600, 0, 'two-sided', 0.9).low).toBeGreaterThan(low);
    expect(bcaInterval(draws, 500, 0.05, 'two-sided', 0.9).low).toBeGreaterThan(low);
  });

  test('of acceleration .05 begins at Φ(−1.645/(1 + .05 · 1.645)) = Φ(−1.5199) of the draws', () => {
    expect(bcaInterval(draws, 500, 0.05, 'two-sided', 0.9).low).toBeCloseTo(64.27351649, 6);
  });

  test('does not hang on the order a draw that gives the estimate was summed in, nor on the unit', () => {
    const few = Float64Array.of(1, 2, 3, 3, 3, 4, 5, 6, 7);
    const own = bcaInterval(few, 3, 0, 'two-sided', 0.5);
    const noisy = Float64Array.of(1, 2, 3 * (1 - 2e-16), 3, 3 * (1 + 2e-16), 4, 5, 6, 7);
    const { low, high } = bcaInterval(noisy, 3, 0, 'two-sided', 0.5);
    expect([low, high].map((end) => Math.round(end * 1e9))).toEqual(
      [own.low, own.high].map((end) => Math.round(end * 1e9)),
    );
    const small = bcaInterval(
      noisy.map((value) => value * 1e-4),
      3e-4,
      0,
      'two-sided',
      0.5,
    );
    expect(small.low).toBeCloseTo(own.low * 1e-4, 12);
  });

  test('is missing where every draw is on one side', () => {
    expect(bcaInterval(draws, 1000, 0, 'two-sided', 0.95)).toEqual({ low: Number.NaN, high: Number.NaN });
  });
});

describe('the acceleration', () => {
  const single = (values: readonly number[]) =>
    jackknifeAcceleration(
      clusterValues(Float64Array.from(values), Uint32Array.from(values.keys()), values.length),
    );

  test('of a mean is its skewness over six: Σd³/(6(Σd²)^1.5)', () => {
    expect(single([0, 0, 3])).toBeCloseTo((8 - 1 - 1) / (6 * 6 ** 1.5), 14);
  });

  test('of 1, 2 | 6 | 3 is that of the means 4.5, 2 and 3 without one date: −7/9 over 6(19/6)^1.5', () => {
    const values = clusterValues(Float64Array.of(1, 2, 6, 3), Uint32Array.of(0, 0, 1, 2), 3);
    expect(jackknifeAcceleration(values)).toBeCloseTo(-7 / 9 / (6 * (19 / 6) ** 1.5), 14);
  });

  test('of a symmetric sample is nothing', () => {
    expect(single([-2, -1, 1, 2])).toBeCloseTo(0, 15);
  });
});
