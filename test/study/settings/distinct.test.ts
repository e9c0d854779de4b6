import { expect, test } from 'vitest';
import * as z from 'zod';
import { distinct } from '../../../src/study/settings/distinct.ts';

const windows = distinct(z.tuple([z.int(), z.int()]), 'window');

test('a list names each item once, whatever the item is', () => {
  expect(
    windows.safeParse([
      [0, 0],
      [0, 1],
    ]).success,
  ).toBe(true);
  expect(
    windows.safeParse([
      [0, 0],
      [0, 0],
    ]).error?.issues[0]?.message,
  ).toBe('name each window once');
});

test('a list of nothing is refused', () => {
  expect(windows.safeParse([]).success).toBe(false);
});

test('two that are called the same are one, however they are written', () => {
  const words = distinct(z.string(), 'word', (word) => word.toLowerCase());
  expect(words.safeParse(['a', 'A']).success).toBe(false);
  expect(words.safeParse(['a', 'b']).success).toBe(true);
});
