import { expect, test } from 'vitest';
import { priceFormats } from '../../src/io/price-formats/registry.ts';
import { priceColumns } from '../../src/prices/series.ts';

test("the columns of a series are those of the project's own files, in their order", () => {
  expect(priceFormats.columns.header).toBe(['date', ...priceColumns].join(','));
});
