import { describe, expect, test } from 'vitest';
import { symmetricPValues, tailPValues } from '../../../src/inference/resampling/drawn-p-values.ts';

const drawn = Float64Array.of(-3, -1, 0, 1, 2);

describe('p-values of draws', () => {
  test('count the sample as one draw', () => {
    expect(symmetricPValues(2, drawn)).toEqual({ 'two-sided': 3 / 6, greater: 2 / 6, less: 1 });
  });

  test('do not where the draws are all there are', () => {
    expect(symmetricPValues(2, drawn, true)).toEqual({ 'two-sided': 2 / 5, greater: 1 / 5, less: 1 });
  });

  test('take what is not defined for extreme', () => {
    expect(symmetricPValues(9, Float64Array.of(0, Number.NaN))).toEqual({
      'two-sided': 2 / 3,
      greater: 2 / 3,
      less: 1,
    });
  });

  test('take a draw that differs by rounding for the sample itself', () => {
    expect(symmetricPValues(1, Float64Array.of(1 - 1e-14)).greater).toBe(1);
  });

  test('take none half as large for it, however small both are', () => {
    expect(symmetricPValues(1e-6, Float64Array.of(0.5e-6)).greater).toBe(1 / 2);
  });

  test('count a draw that is the same as extreme, to either side', () => {
    expect(symmetricPValues(0, drawn)).toEqual({ 'two-sided': 1, greater: 4 / 6, less: 4 / 6 });
  });

  test('of skewed draws are twice the smaller tail', () => {
    expect(tailPValues(2, drawn)['two-sided']).toBe(4 / 6);
    expect(tailPValues(0, drawn)['two-sided']).toBe(1);
  });
});
