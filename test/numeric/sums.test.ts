import { expect, test } from 'vitest';
import { addInto } from '../../src/numeric/sums.ts';

test('an array is added to another, element by element, and stays as it was', () => {
  const [into, from] = [Float64Array.of(1, 2, Number.NaN), Float64Array.of(10, -2, 1)];
  addInto(into, from);
  expect([...into]).toEqual([11, 0, Number.NaN]);
  expect([...from]).toEqual([10, -2, 1]);
});
