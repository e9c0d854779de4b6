import { expect, test } from 'vitest';
import { priceFormats } from '../../../src/io/price-formats/registry.ts';

test('the forms stand in the order of their ids, each with a name and where it comes from', () => {
  expect(Object.keys(priceFormats)).toEqual(Object.keys(priceFormats).sort());
  for (const { name, reference } of Object.values(priceFormats)) expect([name, reference]).not.toContain('');
});
