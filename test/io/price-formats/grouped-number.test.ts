import { expect, test } from 'vitest';
import { withoutGroups } from '../../../src/io/price-formats/grouped-number.ts';

test.each([
  ['1,900.00', '1900.00'],
  ['-1,234,567', '-1234567'],
  ['1.900,50', '1900.50'],
  ['1 900,50', '1900.50'],
  ['1\u00a0900,50', '1900.50'],
  ["1'900.50", '1900.50'],
])('%s is to be written without marks between its thousands', (text, number) => {
  expect(withoutGroups(text)).toBe(`write ${number}, without thousands separators`);
});

test('one comma may part thousands or decimals', () => {
  expect(withoutGroups('1,907')).toBe('write 1907 if its comma parts thousands, 1.907 if decimals');
});

test.each(['abc', '57,70', '1,900,50', '1,90,000', '190 USD', '0x10'])('of %s nothing is known', (text) => {
  expect(withoutGroups(text)).toBeUndefined();
});
