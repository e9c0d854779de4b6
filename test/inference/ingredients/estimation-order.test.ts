import { expect, test } from 'vitest';
import { estimationOrder } from '../../../src/inference/ingredients/estimation-order.ts';

const orderOf = (...values: number[]) => {
  const { days, count } = estimationOrder({ estimation: Float64Array.from(values) });
  return [...days.subarray(0, count)];
};

test('the days of the estimation window come in the order of their abnormal returns, missing ones left out', () => {
  expect(orderOf(0.03, Number.NaN, -0.01, 0.02)).toEqual([2, 3, 0]);
});

test('ties come in the order of the days, whatever was ordered before', () => {
  expect(orderOf(2, 1, 2, 1)).toEqual([1, 3, 0, 2]);
  expect(orderOf(1, 2)).toEqual([0, 1]);
});
