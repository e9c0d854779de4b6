import { describe, expect, it } from 'vitest';
import { solveQuantile } from '../../../src/numeric/distributions/solve-quantile.ts';
import { relativeError } from '../relative-error.ts';

describe('solveQuantile', () => {
  const exponential = {
    probability: (x: number) => Math.exp(-x),
    density: (x: number) => Math.exp(-x),
    rising: false,
  };

  it('inverts a falling tail from a start far off on either side', () => {
    for (const start of [1e-10, 1, 600, 1e5]) {
      expect(
        relativeError(solveQuantile({ ...exponential, target: 1e-30, start }), 30 * Math.LN10),
      ).toBeLessThan(1e-14);
    }
  });

  it('inverts a rising probability', () => {
    const problem = { probability: (x: number) => x * x, density: (x: number) => 2 * x, rising: true };
    expect(relativeError(solveQuantile({ ...problem, target: 1e-200, start: 1 }), 1e-100)).toBeLessThan(
      1e-14,
    );
  });

  it('is infinite where the quantile is beyond the largest double, and 0 below the smallest', () => {
    const slow = {
      probability: (x: number) => x ** -0.1,
      density: (x: number) => 0.1 * x ** -1.1,
      rising: false,
    };
    expect(solveQuantile({ ...slow, target: 1e-40, start: 10 })).toBe(Infinity);
    const steep = {
      probability: (x: number) => x ** 0.1,
      density: (x: number) => 0.1 * x ** -0.9,
      rising: true,
    };
    expect(solveQuantile({ ...steep, target: 1e-40, start: 0.1 })).toBe(0);
  });
});
