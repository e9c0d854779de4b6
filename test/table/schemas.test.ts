import { expect, test } from 'vitest';
import { schemas } from '../../src/table/schemas.ts';

const entries = Object.entries(schemas);

test('tables are sorted by name', () => {
  const names = Object.keys(schemas);
  expect(names).toEqual(names.toSorted());
});

test.each(entries)('no column of %s stands twice', (_, { columns }) => {
  expect(new Set<string>(columns).size).toBe(columns.length);
});

test.each(entries)('the grain of %s is said', (_, { grain }) => {
  expect(grain).toMatch(/^[a-z]+( given)?( × [a-z]+)*$/);
});
