import { expect, test } from 'vitest';
import { whatPriceMustBe } from '../../src/prices/possible-price.ts';
import { priceColumns } from '../../src/prices/series.ts';

test('a price must be above 0 and finite, where it is known', () => {
  for (const column of priceColumns.filter((one) => one !== 'volume')) {
    const told = [0, -0, -1, Number.NEGATIVE_INFINITY].map((value) => whatPriceMustBe(column, value));
    expect(told).toEqual(Array(4).fill('be above 0'));
    expect(whatPriceMustBe(column, Number.POSITIVE_INFINITY)).toBe('be finite');
    expect(whatPriceMustBe(column, Number.MIN_VALUE)).toBeUndefined();
    expect(whatPriceMustBe(column, Number.NaN)).toBeUndefined();
  }
});

test('a volume may be 0, and no less', () => {
  expect(whatPriceMustBe('volume', -1)).toBe('be 0 or more');
  expect(whatPriceMustBe('volume', Number.POSITIVE_INFINITY)).toBe('be finite');
  expect([0, 1, Number.NaN].map((value) => whatPriceMustBe('volume', value))).toEqual(
    Array(3).fill(undefined),
  );
});
