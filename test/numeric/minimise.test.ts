import { describe, expect, test } from 'vitest';
import { minimise } from '../../src/numeric/minimise.ts';

describe('minimise', () => {
  test('finds the bottom of a bowl', () => {
    const { point, converged } = minimise(([x, y]) => (x! - 1) ** 2 + 10 * (y! + 2) ** 2, [0, 0]);
    expect(converged).toBe(true);
    expect(point[0]).toBeCloseTo(1, 6);
    expect(point[1]).toBeCloseTo(-2, 6);
  });

  test('follows the bend of Rosenbrock’s valley to its end', () => {
    const { point, converged } = minimise(([x, y]) => 100 * (y! - x! ** 2) ** 2 + (1 - x!) ** 2, [-1.2, 1]);
    expect(converged).toBe(true);
    expect(point[0]).toBeCloseTo(1, 4);
  });

  test('steps back from where the function is not defined', () => {
    const { point } = minimise(([x]) => x! - Math.log(x!), [5]);
    expect(point[0]).toBeCloseTo(1, 5);
  });

  test('says that a slope without an end has none', () => {
    expect(minimise(([x]) => Math.exp(-x!) - 1e9 * x!, [0]).converged).toBe(false);
  });
});
