import { expect, test } from 'vitest';
import { auxiliaryRegression } from '../../../src/inference/diagnostics/auxiliary.ts';

const x = Float64Array.of(0, 1, 2, 3, 4);

test('a response that the columns explain has T·R² = T', () => {
  const found = auxiliaryRegression(
    x.map((value) => 1 + 2 * value),
    [x],
    5,
  )!;
  expect(found.statistic).toBeCloseTo(5, 12);
  expect(found.degreesOfFreedom).toBe(1);
});

test('columns that are combinations of others count for nothing', () => {
  const response = Float64Array.of(1, 0, 3, 1, 5);
  const twice = x.map((value) => 2 * value - 1);
  const found = auxiliaryRegression(response, [x, twice, x.map(() => 3)], 5)!;
  expect(found).toEqual({
    ...auxiliaryRegression(response, [x], 5),
    statistic: expect.closeTo(found.statistic),
  });
});

test('is not defined without rows to err, or a response that varies', () => {
  expect(auxiliaryRegression(x, [x], 2)).toBeUndefined();
  expect(auxiliaryRegression(new Float64Array(5).fill(2), [x], 5)).toBeUndefined();
});
