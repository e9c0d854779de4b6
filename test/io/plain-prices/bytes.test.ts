import { expect, test } from 'vitest';
import { endsField, NINE, ZERO } from '../../../src/io/plain-prices/bytes.ts';

test('a field ends before the delimiter and before either end of a line', () => {
  const semicolon = ';'.charCodeAt(0);
  const ends = [...';\n\r'].map((text) => endsField(text.charCodeAt(0), semicolon));
  const goesOn = [...',5 "'].map((text) => endsField(text.charCodeAt(0), semicolon));
  expect([...ends, ...goesOn]).toEqual([true, true, true, false, false, false, false]);
});

test('digits are the bytes from 0 to 9', () => {
  expect(String.fromCharCode(ZERO, NINE)).toBe('09');
});
