import { expect, test } from 'vitest';
import { medianOf, poolDays } from '../../../src/inference/ingredients/pooled-days.ts';
import { contributions } from '../made-up.ts';

const [anyone] = contributions(1, 1, 0);
const pool = (estimation: number[], event: number[]) =>
  poolDays({ ...anyone!, estimation: Float64Array.from(estimation), event: Float64Array.from(event) });

test('estimation and event days are ranked together, missing days left out', () => {
  const pooled = pool([3, Number.NaN, 1], [2, 9]);
  expect([...pooled.values]).toEqual([3, Number.NaN, 1, 2, 9]);
  expect([...pooled.positions.subarray(0, pooled.count)]).toEqual([2, 3, 0, 4]);
  expect([...pooled.ranks]).toEqual([3, Number.NaN, 1, 2, 4]);
  expect(pooled.count).toBe(4);
});

test('the median is the middle one, or the mean of the middle two', () => {
  expect(medianOf(pool([3, Number.NaN, 1], [2, 9]))).toBe(2.5);
  expect(medianOf(pool([1, 2], [2]))).toBe(2);
});

test('tied days of both windows share their rank', () => {
  expect([...pool([2, 5, 2], [2, 5]).ranks]).toEqual([2, 4.5, 2, 2, 4.5]);
});

test('an observation is pooled anew after another', () => {
  const [one, other] = contributions(2, 2, 0);
  const first = [...poolDays(one!).ranks];
  expect([...poolDays(other!).ranks]).not.toEqual(first);
  expect([...poolDays(one!).ranks]).toEqual(first);
});
