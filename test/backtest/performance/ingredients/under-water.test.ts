import { expect, test } from 'vitest';
import { deepest, underWater } from '../../../../src/backtest/performance/ingredients/under-water.ts';

test('equity is under water by what it lies below its highest so far', () => {
  expect([...underWater(Float64Array.of(100, 120, 90, 150))]).toEqual([0, 0, -0.25, 0]);
  expect(deepest(Float64Array.of(100, 120, 90, 150))).toBe(-0.25);
  expect(deepest(Float64Array.of(100))).toBe(0);
});

test('missing equity leaves no depth', () => {
  expect(deepest(Float64Array.of(100, Number.NaN, 90))).toBeNaN();
});
