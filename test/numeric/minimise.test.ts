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

  test('asks for no more than the slope where it starts at the bottom', () => {
    let asked = 0;
    const bowl = ([x]: Float64Array) => {
      asked++;
      return x! ** 2;
    };
    expect(minimise(bowl, [0])).toEqual({ point: Float64Array.of(0), value: 0, converged: true });
    expect(asked).toBe(3);
  });

  test('stays where no step descends, and has converged only if what slope is left is next to none', () => {
    const pit = (slope: number) => (point: Float64Array) => (point[0] === 0 ? 0 : 1 + slope * point[0]!);
    expect(minimise(pit(0.5), [0])).toEqual({ point: Float64Array.of(0), value: 0, converged: false });
    expect(minimise(pit(1e-5), [0])).toEqual({ point: Float64Array.of(0), value: 0, converged: true });
  });

  test('ends Rosenbrock’s valley within two hundred values, learning its bend on the way', () => {
    let asked = 0;
    minimise(
      ([x, y]) => {
        asked++;
        return 100 * (y! - x! ** 2) ** 2 + (1 - x!) ** 2;
      },
      [-1.2, 1],
    );
    expect(asked).toBeLessThan(200);
  });
});
