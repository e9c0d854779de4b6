import { expect, test } from 'vitest';
import {
  haveSameDates,
  keptDates,
  noDateWindows,
  placeOf,
} from '../../../src/inference/ingredients/date-windows.ts';

test('every window has a place, in the order they are met; the same dates have the same, wherever they lie', () => {
  const known = noDateWindows();
  const calendar = Int32Array.of(1, 2, 3, 5, 6);
  const given = [
    calendar.subarray(0, 3),
    calendar.subarray(1, 4),
    Int32Array.of(1, 2, 3),
    Int32Array.of(1, 2, 5),
    Int32Array.of(1, 2),
    calendar.subarray(0, 3),
  ];
  expect(given.map((dates) => placeOf(known, dates))).toEqual([0, 1, 0, 2, 3, 0]);
  expect(known.windows).toEqual([given[0], given[1], given[3], given[4]]);
});

test('windows of different lengths or with another date between are not the same', () => {
  const same = (a: number[], b: number[]) => haveSameDates(Int32Array.from(a), Int32Array.from(b));
  expect([
    same([1, 2, 4], [1, 2, 4]),
    same([1, 2, 4], [1, 3, 4]),
    same([1, 2], [1, 2, 4]),
    same([], []),
  ]).toEqual([true, false, false, true]);
});

test('dates are kept as they are, but copied where they are a view of more than 64 KB', () => {
  const own = new Int32Array(2 ** 14).subarray(5, 8);
  expect(keptDates(own)).toBe(own);
  const read = new Int32Array(2 ** 14 + 1).subarray(5, 8);
  expect(keptDates(read)).toEqual(read);
  expect(keptDates(read).buffer.byteLength).toBe(12);
});
