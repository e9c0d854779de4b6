import { describe, expect, test } from 'vitest';
import {
  clusteredT,
  clusterValues,
  datesDiffer,
} from '../../../src/inference/resampling/clustered-values.ts';

describe('values by date', () => {
  const values = clusterValues(Float64Array.of(1, 2, Number.NaN, 6), Uint32Array.of(0, 0, 1, 2), 4);

  test('leave out what is missing, and dates with nothing', () => {
    expect(values).toMatchObject({ n: 3, mean: 3 });
    expect([...values.places]).toEqual([0, 2]);
    expect([...values.counts]).toEqual([2, 1]);
  });

  test('are summed as they are and about their mean', () => {
    expect([...values.sums]).toEqual([3, 6]);
    expect([...values.deviations]).toEqual([-3, 3]);
    expect([...values.squares]).toEqual([5, 9]);
    expect([...values.within]).toEqual([0.5, 0]);
  });

  test('differ by date unless they agree to rounding', () => {
    expect(datesDiffer(values)).toBe(true);
    const same = clusterValues(new Float64Array(3).fill(0.1), Uint32Array.of(0, 1, 2), 3);
    expect(datesDiffer(same)).toBe(false);
    const small = clusterValues(Float64Array.of(1e-7, 2e-7), Uint32Array.of(0, 1), 2);
    expect(datesDiffer(small)).toBe(true);
  });
});

describe('a clustered t', () => {
  test('of dates with one value each is the cross-sectional t', () => {
    const sums = Float64Array.of(1, 2, 6);
    expect(clusteredT(new Float64Array(3).fill(1), sums)).toBeCloseTo(3 / Math.sqrt(7 / 3), 14);
  });

  test('is not defined where the dates agree to rounding', () => {
    expect(clusteredT(Float64Array.of(1, 1, 1), new Float64Array(3).fill(0.1))).toBeNaN();
    expect(clusteredT(Float64Array.of(3, 3), Float64Array.of(0.1 + 0.2, 0.3))).toBeNaN();
  });

  test('does not see that a value is given twice on its date', () => {
    const [once, twice] = [1, 2].map((times) =>
      clusteredT(
        new Float64Array(3).fill(times),
        Float64Array.of(1, 2, 6).map((sum) => times * sum),
      ),
    );
    expect(twice).toBeCloseTo(once!, 14);
  });
});
