import { expect, test } from 'vitest';
import { range } from '../../../src/study/settings/range.ts';

test('a range is two whole numbers', () => {
  expect(range.parse([-1, 1])).toEqual([-1, 1]);
  for (const wrong of [[0], [0, 0.5], [0, 1, 2], '0,1'])
    expect(range.safeParse(wrong).success, String(wrong)).toBe(false);
});

test('a range reaches no farther than a century of sessions', () => {
  expect(range.safeParse([-25_000, 25_000]).success).toBe(true);
  for (const far of [
    [-2, 2_000_000_000],
    [-25_001, 0],
  ])
    expect(range.safeParse(far).success).toBe(false);
});
