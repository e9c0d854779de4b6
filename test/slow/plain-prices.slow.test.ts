import { expect, test } from 'vitest';
import { holdReadingsEqual } from '../io/plain-prices/equal-readings.ts';

test('ten thousand made-up price files, sound and damaged, are read alike from bytes and from records', async () => {
  expect(await holdReadingsEqual(10_000, 1)).toBeGreaterThan(1_000);
});
