import { expect, test } from 'vitest';
import { estimationOrder } from '../../../src/inference/ingredients/estimation-order.ts';

const orderOf = (estimation: number[], event: number[] = []) => {
  const { places, ascending, count } = estimationOrder({
    estimation: Float64Array.from(estimation),
    event: Float64Array.from(event),
  });
  return { places: [...places.subarray(0, count)], ascending: [...ascending.subarray(0, count)] };
};

test('the days of the estimation window come in the order of their abnormal returns, missing ones left out', () => {
  expect(orderOf([0.03, Number.NaN, -0.01, 0.02])).toEqual({
    places: [2, 3, 0],
    ascending: [-0.01, 0.02, 0.03],
  });
});

test('days of the event window are none of them', () => {
  expect(orderOf([0.03, 0.01], [0.02, 0.01, -0.05])).toEqual({ places: [1, 0], ascending: [0.01, 0.03] });
});

test('ties come in the order of the days, whatever was ordered before', () => {
  expect(orderOf([2, 1, 2, 1]).places).toEqual([1, 3, 0, 2]);
  expect(orderOf([1, 2]).places).toEqual([0, 1]);
});
