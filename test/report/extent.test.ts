import { expect, test } from 'vitest';
import { extent, extentFromZero } from '../../src/report/extent.ts';

test('missing and infinite values are passed over', () => {
  expect(extent([Number.NaN, 0.2, Number.POSITIVE_INFINITY, -0.1])).toEqual([-0.1, 0.2]);
  expect(extent([])).toEqual([Number.NaN, Number.NaN]);
});

test('a million values are no more than a loop', () => {
  expect(extent(Float64Array.from({ length: 1e6 }, (_, i) => i))).toEqual([0, 999_999]);
});

test('an axis of bars holds 0', () => {
  expect([extentFromZero([1, 2]), extentFromZero([-2, -1]), extentFromZero([])]).toEqual([
    [0, 2],
    [-2, 0],
    [0, 0],
  ]);
});
