import { describe, expect, test } from 'vitest';
import { columnFamilies } from '../../../src/table/columns/registry.ts';
import { glossary } from '../../../src/table/glossary.ts';

const families = Object.entries(columnFamilies).map(
  ([name, columns]) => [name, Object.keys(columns)] as const,
);

describe.each(families)('the columns of the family %s', (_, names) => {
  test('are sorted by name', () => {
    expect(names).toEqual(names.toSorted());
  });
});

test('every column of the glossary stands in one family, and in no other', () => {
  expect(families.flatMap(([, names]) => names).toSorted()).toEqual(Object.keys(glossary).toSorted());
});
