import { expect, test } from 'vitest';
import { adjustmentColumns, adjustmentIds } from '../../../src/inference/adjustment/columns.ts';
import { adjustments } from '../../../src/inference/adjustment/registry.ts';
import { schemas } from '../../../src/table/schemas.ts';

test('every adjustment, and max-t, has a column of its own in tests and in windows', () => {
  expect(adjustmentIds).toEqual([...Object.keys(adjustments), 'max-t']);
  const columns = Object.values(adjustmentColumns);
  expect(new Set(columns).size).toBe(columns.length);
  expect(schemas.tests.columns).toEqual(expect.arrayContaining(columns));
  expect(schemas.windows.columns).toEqual(expect.arrayContaining(columns));
});
