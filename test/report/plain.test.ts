import { expect, test } from 'vitest';
import { plain, printable } from '../../src/report/plain.ts';

test('control characters become spaces, so nothing from a file commands a terminal', () => {
  expect(plain('a\u001b[31mb\u0007\r\nc\u009b2J')).toBe('a [31mb c 2J');
});

test('marks that turn text around are taken out', () => {
  expect(plain('a\u202eb')).toBe('a b');
});

test('Chinese and accents stay', () => {
  expect(plain('中芯国际 – société')).toBe('中芯国际 – société');
});

test('the spaces of a table row stay', () => {
  expect(printable('  a \u001b')).toBe('  a  ');
});
