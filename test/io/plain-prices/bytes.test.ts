import { expect, test } from 'vitest';
import { endsField, isDigit, ZERO } from '../../../src/io/plain-prices/bytes.ts';

test('a field ends before the delimiter and before either end of a line', () => {
  const semicolon = ';'.charCodeAt(0);
  const ends = [...';\n\r'].map((text) => endsField(text.charCodeAt(0), semicolon));
  const goesOn = [...',5 "'].map((text) => endsField(text.charCodeAt(0), semicolon));
  expect([...ends, ...goesOn]).toEqual([true, true, true, false, false, false, false]);
});

test('digits are the bytes from 0 to 9', () => {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  const digits = bytes.filter((byte) => isDigit(byte - ZERO));
  expect(String.fromCharCode(...digits)).toBe('0123456789');
});
