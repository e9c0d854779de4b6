import { expect, test } from 'vitest';
import { someOf } from '../../src/errors/some-of.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

test('up to five things are named, of others how many there are', () => {
  expect(someOf(letters.slice(0, 1), String)).toBe('a');
  expect(someOf(letters.slice(0, 5), String)).toBe('a, b, c, d, e');
  expect(someOf(letters, (letter) => `"${letter}"`)).toBe('"a", "b", "c", "d", "e" and 2 more');
});

test('names with commas are parted by semicolons', () => {
  expect(someOf(letters, (letter) => `${letter}, 1`, '; ')).toBe('a, 1; b, 1; c, 1; d, 1; e, 1; and 2 more');
});
