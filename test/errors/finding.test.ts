import { expect, test } from 'vitest';
import { type Finding, place, sentence } from '../../src/errors/finding.ts';

const bare: Finding = { severity: 'error', code: 'c', message: 'close must be a number, got "x"' };

test('a place shows what a terminal would obey by its number', () => {
  expect(place({ ...bare, file: '\u001b[2J.csv', line: 4 })).toBe('\\u001b[2J.csv:4');
});

test('a place is as exact as it is known', () => {
  expect(place(bare)).toBe('');
  expect(place({ ...bare, file: 'a.csv' })).toBe('a.csv');
  expect(place({ ...bare, file: 'a.csv', line: 4 })).toBe('a.csv:4');
  expect(place({ ...bare, file: 'a.csv', line: 4, column: 'close' })).toBe('a.csv:4:close');
});

test('a sentence begins with its place, where it has one', () => {
  expect(sentence(bare)).toBe('close must be a number, got "x"');
  expect(sentence({ ...bare, file: 'a.csv', line: 4 })).toBe('a.csv:4: close must be a number, got "x"');
});

test('a column of no file is not told before a sentence that names it already', () => {
  const message = 'returns must be one of simple, log, got nothing';
  expect(sentence({ ...bare, column: 'returns', message })).toBe(message);
});
