import { describe, expect, test } from 'vitest';
import { signFlippedMaxima } from '../../../src/inference/adjustment/sign-flipped-maxima.ts';
import { meanStatistic } from '../../../src/inference/ingredients/mean-statistic.ts';
import { clusterValues } from '../../../src/inference/resampling/clustered-values.ts';
import { uniformsByDate } from '../../../src/inference/resampling/uniforms.ts';
import { isUndefined } from '../../../src/inference/test-statistic.ts';
import { addValue, emptyMoments } from '../../../src/numeric/moments.ts';

const dates = Int32Array.of(100, 101, 105);
const places = Uint32Array.of(0, 0, 1, 2);
const first = Float64Array.of(0.01, 0.03, -0.02, 0.05);
const second = Float64Array.of(0.02, Number.NaN, 0.04, 0.01);
const cells = [first, second].map((values) => clusterValues(values, places, dates.length));
const uniforms = uniformsByDate(3, 40, dates);

function t(values: Float64Array): number {
  const moments = emptyMoments(1);
  for (const value of values) addValue(moments, 0, value);
  const drawn = meanStatistic(moments, 0);
  return isUndefined(drawn) ? Number.NaN : drawn.statistic;
}

describe('the largest t of two cells under signs by date', () => {
  test('is that of the values with the signs of their dates, one sign for both cells', () => {
    const flipped = (values: Float64Array, row: Float64Array) =>
      values.map((value, i) => (row[places[i]!]! < 0.5 ? value : -value));
    for (const [alternative, size] of [
      ['two-sided', Math.abs],
      ['greater', (value: number) => value],
    ] as const) {
      signFlippedMaxima(cells, uniforms, alternative).forEach((largest, draw) => {
        const row = uniforms.row(draw);
        expect(largest).toBeCloseTo(
          Math.max(size(t(flipped(first, row))), size(t(flipped(second, row)))),
          10,
        );
      });
    }
  });

  test('is known to the last digits where the values are nearly of one size', () => {
    // Of two dates, half the signs give the sample or its mirror image.
    for (const gap of [1e-2, 1e-4, 1e-6]) {
      const two = clusterValues(Float64Array.of(0.01, 0.01 * (1 + gap)), Uint32Array.of(0, 1), 2);
      const size = Math.abs(2 / gap + 1);
      const drawn = signFlippedMaxima([two], uniformsByDate(7, 199, dates.subarray(0, 2)), 'two-sided');
      expect(drawn.filter((value) => Math.abs(value / size - 1) < 1e-9).length).toBeGreaterThan(60);
      expect(drawn.every((value) => value < 1.001 * size)).toBe(true);
    }
  });

  test('is without end under signs that make all values agree', () => {
    for (const a of [0.1, 0.0937, 1 / 3]) {
      const limits = clusterValues(Float64Array.of(a, a, -a), places.subarray(1), dates.length);
      const drawn = signFlippedMaxima([limits], uniforms, 'two-sided');
      const agreeing = [...drawn.keys()].filter((draw) => {
        const [first = 0, second = 0, third = 0] = uniforms.row(draw);
        return first < 0.5 === second < 0.5 && second < 0.5 !== third < 0.5;
      });
      expect(agreeing.length).toBeGreaterThan(0);
      expect([...drawn.keys()].filter((draw) => drawn[draw] === Number.POSITIVE_INFINITY)).toEqual(agreeing);
    }
  });

  test('passes over a cell whose values all agree, which has no t', () => {
    const still = clusterValues(Float64Array.of(1, 1, Number.NaN, Number.NaN), places, dates.length);
    const other = signFlippedMaxima(cells, uniforms, 'two-sided');
    expect(signFlippedMaxima([still, ...cells], uniforms, 'two-sided')).toEqual(other);
  });

  test('takes only high ones for the alternative that is greater', () => {
    const high = signFlippedMaxima(cells, uniforms, 'greater');
    const both = signFlippedMaxima(cells, uniforms, 'two-sided');
    expect(high.every((value, draw) => value <= both[draw]!)).toBe(true);
    expect(high).not.toEqual(both);
  });
});
