import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median, quantile } from '../../src/numeric/descriptive.ts';

test('missing values are left out', () => {
  expect(median([3, Number.NaN, 1, 2])).toBe(2);
  expect(quantile([Number.NaN, 1, 2, 3, 4], 0.25)).toBe(1.75);
});

test('nothing has no median and no quantile', () => {
  expect(median([])).toBeNaN();
  expect(quantile([Number.NaN], 0.5)).toBeNaN();
});

test('a quantile of a share outside 0 … 1 is missing, not an error', () => {
  expect([-0.1, 1.5].map((p) => quantile([1, 2], p))).toEqual([Number.NaN, Number.NaN]);
  expect([0, 1].map((p) => quantile([1, 2], p))).toEqual([1, 2]);
  expect(quantile([1, 2], Number.NaN)).toBeNaN();
});

test('the median is the quantile of a half, and lies between the extremes', () => {
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(values, (some) => {
      const middle = median(some);
      expect(middle).toBe(quantile(some, 0.5));
      expect(middle).toBeGreaterThanOrEqual(Math.min(...some));
      expect(middle).toBeLessThanOrEqual(Math.max(...some));
    }),
  );
});

test('values given are not sorted in place', () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});
