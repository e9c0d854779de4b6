import { expect, test } from 'vitest';
import { highest, lowest } from '../../../src/audit/bases/extremes.ts';

const prices = Float64Array.of(3, 1, 4, 1.5, Number.NaN);

test('the extremes of a run are those of its sessions, both ends included', () => {
  expect([highest(prices, 0, 2), lowest(prices, 0, 2)]).toEqual([4, 1]);
  expect([highest(prices, 3, 3), lowest(prices, 3, 3)]).toEqual([1.5, 1.5]);
});

test('a run with a missing session, or one that leaves the prices, has none', () => {
  expect(highest(prices, 2, 4)).toBeNaN();
  expect(lowest(prices, 2, 5)).toBeNaN();
  expect(highest(prices, -1, 1)).toBeNaN();
});
