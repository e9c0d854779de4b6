import { describe, expect, test } from 'vitest';
import { aggregatedBeta, shiftedCases } from '../../src/models/aggregated-beta.ts';

describe('shiftedCases', () => {
  test('never reach beyond the window', () => {
    const { returns, shifted } = shiftedCases(
      Float64Array.of(1, 2, 3, 4),
      Float64Array.of(10, 20, 30, 40),
      1,
    );
    expect([...returns]).toEqual([2, 3]);
    expect(shifted.map((column) => [...column])).toEqual([
      [10, 20],
      [20, 30],
      [30, 40],
    ]);
  });

  test('leave out days that lack the return or any lead or lag', () => {
    const returns = Float64Array.of(1, 2, 3, Number.NaN, 5, 6);
    const benchmark = Float64Array.of(10, 20, Number.NaN, 40, 50, 60);
    expect([...shiftedCases(returns, benchmark, 1).returns]).toEqual([5]);
  });
});

describe('aggregatedBeta', () => {
  test('puts the line through the means, and counts two coefficients', () => {
    const { coefficients, sigma, degreesOfFreedom } = aggregatedBeta(
      1,
      Float64Array.of(1, 2, 6),
      Float64Array.of(0, 1, 2),
    );
    expect([...coefficients]).toEqual([2, 1]);
    expect(sigma).toBeCloseTo(Math.sqrt(1 + 1 + 4), 15);
    expect(degreesOfFreedom).toBe(1);
  });
});
