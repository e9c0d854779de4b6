import { expect, test } from 'vitest';
import { poolDays } from '../../../src/inference/ingredients/pooled-days.ts';

const pool = (estimation: number[], event: number[]) =>
  poolDays({ estimation: Float64Array.from(estimation), event: Float64Array.from(event) });
const placesOf = ({ places, count }: ReturnType<typeof pool>) => [...places.subarray(0, count)];

test('estimation and event days are put in one order, missing days left out', () => {
  const pooled = pool([3, Number.NaN, 1], [2, 9]);
  expect(placesOf(pooled)).toEqual([2, 3, 0, 4]);
  expect([...pooled.ascending.subarray(0, pooled.count)]).toEqual([1, 2, 3, 9]);
});

test('of tied days those of the estimation window come first', () => {
  expect(placesOf(pool([2, 5, 2], [2, 5]))).toEqual([0, 2, 3, 1, 4]);
});

test('an observation with fewer days after one with more is pooled by itself', () => {
  pool([4, 3, 2, 1], [9, 8, 7]);
  expect(placesOf(pool([2], [1]))).toEqual([1, 0]);
});

test('an event window that is longer than those before it has all its days', () => {
  pool([1, 2], [3]);
  expect(placesOf(pool([1, 2], [5, 4, 3]))).toEqual([0, 1, 4, 3, 2]);
});

test('an observation that is asked for again is not sorted again, another of the same estimation window is', () => {
  const estimation = Float64Array.of(1, 3);
  const [one, other] = [
    { estimation, event: Float64Array.of(2) },
    { estimation, event: Float64Array.of(4) },
  ];
  expect(placesOf(poolDays(one))).toEqual([0, 2, 1]);
  estimation.fill(Number.NaN);
  expect(placesOf(poolDays(one))).toEqual([0, 2, 1]);
  expect(placesOf(poolDays(other))).toEqual([2]);
});
