import { expect, test } from 'vitest';
import { schemas, simulationSchemas, type TableSchema } from '../../src/table/schemas.ts';
import { tradingSchemas } from '../../src/table/trading.ts';

const families = [schemas, simulationSchemas, tradingSchemas];
const entries = families.flatMap((family) => Object.entries<TableSchema>(family));

test.each(families)('tables are sorted by name', (some) => {
  const names = Object.keys(some);
  expect(names).toEqual(names.toSorted());
});

test.each(entries)('no column of %s stands twice', (_, { columns }) => {
  expect(new Set<string>(columns).size).toBe(columns.length);
});

test.each(entries)('the grain of %s is said', (_, { grain }) => {
  expect(grain).toMatch(/^[a-z]+( given)?( × [a-z]+)*$/);
});
