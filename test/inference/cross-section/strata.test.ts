import { expect, test } from 'vitest';
import {
  arrangements,
  type GroupedValue,
  strataOf,
  sumsOfSubsets,
} from '../../../src/inference/cross-section/strata.ts';

const value = (eventDate: number, isFirst: boolean, own = 1): GroupedValue => ({
  value: own,
  eventDate,
  isFirst,
});

test('dates of one group exchange names as wholes', () => {
  const strata = strataOf([value(3, true, 1), value(1, false, 2), value(3, true, 4), value(2, true, -5)]);
  expect(strata).toEqual([
    {
      chosen: 2,
      items: [
        { sum: 2, size: 2, count: 1 },
        { sum: -5, size: 5, count: 1 },
        { sum: 5, size: 5, count: 2 },
      ],
    },
  ]);
  expect(arrangements(strata)).toBe(3);
});

test('observations of a date both groups share exchange names among themselves', () => {
  const strata = strataOf([
    value(1, true),
    value(1, false),
    value(1, false),
    value(2, true),
    value(3, false),
  ]);
  expect(strata.map(({ items, chosen }) => [items.length, chosen])).toEqual([
    [2, 1],
    [3, 1],
  ]);
  expect(arrangements(strata)).toBe(6);
});

test('arrangements past counting are infinite', () => {
  const many = Array.from({ length: 3000 }, (_, i) => value(i, i % 2 === 0));
  expect(arrangements(strataOf(many))).toBe(Number.POSITIVE_INFINITY);
});

test('subsets are all of those of the size chosen', () => {
  const items = [1, 2, 4].map((sum) => ({ sum, size: sum, count: 1 }));
  expect(sumsOfSubsets({ items, chosen: 2 })).toEqual([
    { sum: 3, count: 2 },
    { sum: 5, count: 2 },
    { sum: 6, count: 2 },
  ]);
  expect(sumsOfSubsets({ items, chosen: 0 })).toEqual([{ sum: 0, count: 0 }]);
});
