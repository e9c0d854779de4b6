import { expect, test } from 'vitest';
import { schemas, simulationSchemas } from '../../src/table/schemas.ts';

const entries = [...Object.entries(schemas), ...Object.entries(simulationSchemas)];

test.each([schemas, simulationSchemas])('tables are sorted by name', (some) => {
  const names = Object.keys(some);
  expect(names).toEqual(names.toSorted());
});

test.each(entries)('no column of %s stands twice', (_, { columns }) => {
  expect(new Set<string>(columns).size).toBe(columns.length);
});

test.each(entries)('the grain of %s is said', (_, { grain }) => {
  expect(grain).toMatch(/^[a-z]+( given)?( × [a-z]+)*$/);
});
