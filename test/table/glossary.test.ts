import { expect, test } from 'vitest';
import { glossary } from '../../src/table/glossary.ts';
import { schemas, simulationSchemas } from '../../src/table/schemas.ts';
import { tradingSchemas } from '../../src/table/trading.ts';

const entries = Object.entries(glossary);

test.each(entries)('%s has a meaning on one line that does not end in a full stop', (_, { meaning }) => {
  expect(meaning).toMatch(/^\S[^\n]*[^\s.]$/);
});

test.each(entries)('%s has a unit if it is a number', (_, { kind, unit }) => {
  expect(unit === '').toBe(kind === 'text');
});

test('every column of the glossary stands in a table', () => {
  const used = new Set<string>(
    Object.values({ ...schemas, ...simulationSchemas, ...tradingSchemas }).flatMap(({ columns }) => [
      ...columns,
    ]),
  );
  expect(Object.keys(glossary).filter((name) => !used.has(name))).toEqual([]);
});

test('nothing is in percent', () => {
  expect(entries.filter(([, { unit }]) => /percent|%/.test(unit))).toEqual([]);
});
