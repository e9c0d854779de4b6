import { expect, test } from 'vitest';
import { aligned, MAGIC, PLACES } from '../../../src/io/prepared/layout.ts';

test('arrays begin at multiples of eight', () => {
  expect([0, 1, 8, 12].map(aligned)).toEqual([0, 8, 8, 16]);
  expect([PLACES.length % 8, PLACES.start % 8, PLACES.version]).toEqual([0, 0, MAGIC.length]);
});
