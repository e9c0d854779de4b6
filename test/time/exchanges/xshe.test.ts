import { expect, it } from 'vitest';
import { mainland } from '../../../src/time/exchanges/closures-mainland.ts';
import { xshe } from '../../../src/time/exchanges/xshe.ts';

it('keeps the days of the mainland, its symbols end in .SZ', () => {
  expect(xshe.closures).toBe(mainland);
  expect(xshe.suffixes).toEqual(['.SZ']);
});
