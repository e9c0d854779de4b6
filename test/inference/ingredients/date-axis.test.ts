import { expect, test } from 'vitest';
import { dateAxis, placedOn } from '../../../src/inference/ingredients/date-axis.ts';

const [early, late] = [Int32Array.of(100, 101, 105), Int32Array.of(101, 104, 108)];

test('the dates of all windows stand in order, each once', () => {
  const { first, positions } = dateAxis([early, late]);
  const places = [100, 101, 104, 105, 108].map((day) => positions[day - first]);
  expect(places).toEqual([0, 1, 2, 3, 4]);
});

test('a window stretches over the dates of others between its own', () => {
  const axis = dateAxis([early, late]);
  expect(placedOn(axis, early)).toEqual({ dates: early, start: 0, end: 4, isWhole: false });
  expect(placedOn(axis, late)).toEqual({ dates: late, start: 1, end: 5, isWhole: false });
});

test('stretches of one calendar all count, those that are alike and those that begin or end elsewhere', () => {
  const calendar = Int32Array.of(10, 11, 12, 15, 16, 17, 20);
  const views = [
    [1, 3],
    [1, 3],
    [1, 5],
    [2, 5],
    [0, 2],
  ].map(([from, to]) => calendar.subarray(from, to));
  const axis = dateAxis(views);
  expect([axis.first, [...axis.positions]]).toEqual([10, [0, 1, 2, 3, 3, 3, 4]]);
  expect(views.every((dates) => placedOn(axis, dates).isWhole)).toBe(true);
});
