import { expect, test } from 'vitest';
import { blockReasons, skipReasons } from '../../src/backtest/reasons.ts';

test.each([blockReasons, skipReasons])('reasons are sorted, and each has a meaning in words', (reasons) => {
  expect(Object.keys(reasons)).toEqual(Object.keys(reasons).toSorted());
  for (const meaning of Object.values(reasons)) expect(meaning).toMatch(/^[a-z].*[^.]$/);
});

test('no reason is both', () => {
  expect(Object.keys(blockReasons).filter((reason) => reason in skipReasons)).toEqual([]);
});
