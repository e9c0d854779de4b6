import { expect, test } from 'vitest';
import { histogram } from '../../../src/report/charts/histogram.ts';

test('intervals are of one round width and hold their lower end, empty ones between are told', () => {
  expect(histogram([0, 1, 1.5, 3.9], 4)).toEqual([
    { from: 0, to: 1, count: 1 },
    { from: 1, to: 2, count: 2 },
    { from: 2, to: 3, count: 0 },
    { from: 3, to: 4, count: 1 },
  ]);
});

test('every value is in one interval, missing ones in none', () => {
  const values = Array.from({ length: 500 }, (_, i) => Math.sin(i) / 30);
  const bars = histogram([...values, Number.NaN], 36);
  expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(500);
  expect(bars.length).toBeLessThanOrEqual(37);
  expect(histogram([], 36)).toEqual([]);
});

test('values that are all the same are one bar', () => {
  expect(histogram([0.2, 0.2], 10).map(({ count }) => count)).toEqual([2]);
  expect(histogram([0, 0], 10).map(({ count }) => count)).toEqual([2]);
});
