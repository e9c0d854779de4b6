import { expect, test } from 'vitest';
import { dateAxis, stretchOf } from '../../../src/inference/ingredients/date-axis.ts';

const dated = (...days: number[]) => ({ estimationDates: Int32Array.from(days) });
const [early, late] = [dated(100, 101, 105), dated(101, 104, 108)];

test('the dates of all windows stand in order, each once', () => {
  const { first, positions } = dateAxis([early, late]);
  const places = [100, 101, 104, 105, 108].map((day) => positions[day - first]);
  expect(places).toEqual([0, 1, 2, 3, 4]);
});

test('a window stretches over the dates of others between its own', () => {
  const axis = dateAxis([early, late]);
  expect(stretchOf(axis, early.estimationDates)).toEqual({ start: 0, end: 4 });
  expect(stretchOf(axis, late.estimationDates)).toEqual({ start: 1, end: 5 });
});
