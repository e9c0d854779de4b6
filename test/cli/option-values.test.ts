import { expect, test } from 'vitest';
import { path, wholeNumber } from '../../src/cli/option-values.ts';

test('a count is a whole number, 1 or more', () => {
  expect(wholeNumber('threads')('12')).toBe(12);
  for (const text of ['0', '-1', '1.5', 'two', '', '1e400'])
    expect(() => wholeNumber('threads')(text)).toThrow('threads must be a whole number, 1 or more, got ');
});

test('a place to write to has a name', () => {
  expect(path('--out')('results')).toBe('results');
  expect(() => path('--out')('')).toThrow('--out must name a place, got nothing; write . for this folder');
  expect(() => path('--out')('  ')).toThrow('--out must name a place, got "  "');
});
