import { expect, test } from 'vitest';
import { singleStep } from '../../../src/inference/adjustment/max-statistic.ts';

test('p is the share of draws, the sample among them, whose largest statistic is at least as large', () => {
  const adjusted = singleStep(Float64Array.of(2.5, 0, 9, Number.NaN), Float64Array.of(3, 1, 2, 4));
  expect(adjusted).toEqual(Float64Array.of(3 / 5, 1, 1 / 5, Number.NaN));
});

test('a draw that differs by rounding is as large', () => {
  expect(singleStep(Float64Array.of(1), Float64Array.of(1 - 1e-15))[0]).toBe(1);
  expect(singleStep(Float64Array.of(-1), Float64Array.of(-1 - 1e-15))[0]).toBe(1);
});

test('rounding is measured by the statistic, and a draw that is smaller by more is smaller', () => {
  expect(singleStep(Float64Array.of(100), Float64Array.of(100 - 1e-8))[0]).toBe(1);
  expect(singleStep(Float64Array.of(0.01), Float64Array.of(0.01 - 1e-10))[0]).toBe(0.5);
});

test('no draw is larger than a statistic without end, but another such', () => {
  const largest = Float64Array.of(3, Number.POSITIVE_INFINITY, 2);
  expect(singleStep(Float64Array.of(Number.POSITIVE_INFINITY), largest)[0]).toBe(2 / 4);
});
