import { expect, test } from 'vitest';
import { isAscending, sameDayRows } from '../../../src/prices/gate/same-day.ts';
import { raw } from './made-up.ts';

test('every repeat is compared with the first row of its day', () => {
  const rows = raw(['2026-04-23', '2026-04-24', '2026-04-23', '2026-04-23'], {
    close: [1, 9, 1, 1],
    volume: [5, 5, 5, 6],
  });
  expect(sameDayRows(rows)).toEqual([
    { first: 0, again: 2, differing: undefined },
    { first: 0, again: 3, differing: 'volume' },
  ]);
});

test('days that ascend repeat nothing', () => {
  expect(isAscending(Int32Array.of(1, 2, 4))).toBe(true);
  expect(isAscending(Int32Array.of(1, 2, 2))).toBe(false);
  expect(isAscending(Int32Array.of(2, 1))).toBe(false);
  expect(sameDayRows(raw(['2026-04-23', '2026-04-24'], { close: [1, 1] }))).toEqual([]);
});
