import { expect, test } from 'vitest';
import { delimiterOf, isBlank, linesIn } from '../../src/io/csv-record.ts';

test.each([
  ['a,b;c,d', ','],
  ['date;"a,b,c"', ';'],
  ['\n\ufeff\na\tb\n1,2,3', '\t'],
  ['date', ','],
  ['', ','],
])('the delimiter of %j is %j', (text, delimiter) => expect(delimiterOf(text)).toBe(delimiter));

test('a record of delimiters alone says nothing', () => {
  expect(isBlank(['', ''])).toBe(true);
  expect(isBlank(['', '0'])).toBe(false);
});

test('a record takes a line, and one more for every line end in its fields', () => {
  expect(linesIn(['a', 'b'])).toBe(1);
  expect(linesIn(['a\r\nb', 'c\nd\re'])).toBe(4);
});
