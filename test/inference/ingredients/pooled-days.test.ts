import { expect, test } from 'vitest';
import { poolDays } from '../../../src/inference/ingredients/pooled-days.ts';

const pool = (estimation: number[], event: number[]) =>
  poolDays({ estimation: Float64Array.from(estimation), event: Float64Array.from(event) });
const positionsOf = ({ positions, count }: ReturnType<typeof pool>) => [...positions.subarray(0, count)];

test('estimation and event days are put in one order, missing days left out', () => {
  const pooled = pool([3, Number.NaN, 1], [2, 9]);
  expect([...pooled.values]).toEqual([3, Number.NaN, 1, 2, 9]);
  expect(positionsOf(pooled)).toEqual([2, 3, 0, 4]);
});

test('of tied days those of the estimation window come first', () => {
  expect(positionsOf(pool([2, 5, 2], [2, 5]))).toEqual([0, 2, 3, 1, 4]);
});

test('an observation with fewer days after one with more is pooled by itself', () => {
  pool([4, 3, 2, 1], [9, 8, 7]);
  const pooled = pool([2], [1]);
  expect([...pooled.values]).toEqual([2, 1]);
  expect(positionsOf(pooled)).toEqual([1, 0]);
});

test('an event window that is longer than those before it has all its days', () => {
  pool([1, 2], [3]);
  expect(positionsOf(pool([1, 2], [5, 4, 3]))).toEqual([0, 1, 4, 3, 2]);
});
