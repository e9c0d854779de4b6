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

  it.each([
    ['falling', exponential, (target: number) => -Math.log(target), 15],
    [
      'rising',
      { ...exponential, probability: (x: number) => -Math.expm1(-x), rising: true },
      (target: number) => -Math.log1p(-target),
      6,
    ],
  ])('takes a few steps, near or far: %s', (_, problem, exact, most) => {
    for (const start of [1e-10, 1, 600, 1e5])
      for (const target of [1e-30, 1e-3, 0.4]) {
        let steps = 0;
        const probability = (x: number) => {
          steps++;
          return problem.probability(x);
        };
        const found = solveQuantile({ ...problem, probability, target, start });
        expect(relativeError(found, exact(target))).toBeLessThan(1e-14);
        expect(steps).toBeLessThanOrEqual(most);
      }
  });

  it('stops where it has met the target', () => {
    let steps = 0;
    const probability = () => {
      steps++;
      return 0.25;
    };
    const problem = { probability, density: () => 1, rising: true, target: 0.25, start: 0.25 };
    expect([solveQuantile(problem), steps]).toEqual([0.25, 1]);
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
