import { expect, test } from 'vitest';
import { addDays, emptyDays, joinDays } from '../../../src/inference/ingredients/day-sums.ts';

test('days are summed and counted where they are known, from where they start', () => {
  const days = emptyDays(4);
  addDays(days, Float64Array.of(1, Number.NaN, 3));
  addDays(days, Float64Array.of(10, 20), 2);
  expect([...days.sums]).toEqual([1, 0, 13, 20]);
  expect([...days.counts]).toEqual([1, 0, 2, 1]);
});

test('joined days are the sums of both', () => {
  const [into, from] = [emptyDays(2), emptyDays(2)];
  addDays(into, Float64Array.of(1, 2));
  addDays(from, Float64Array.of(Number.NaN, 5));
  joinDays(into, from);
  expect([[...into.sums], [...into.counts]]).toEqual([
    [1, 7],
    [1, 2],
  ]);
});
