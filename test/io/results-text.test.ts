import { expect, test } from 'vitest';
import { resultsText, tablesAsked } from '../../src/io/results-text.ts';
import { resultOf, v4 } from '../report/made-up.ts';

test('settings, securities and the tables asked for are one JSON', () => {
  const read = JSON.parse([...resultsText(v4.result)].join('')) as {
    settings: object;
    tables: Record<string, object[]>;
  };
  expect(read.settings).toEqual(v4.result.settings);
  expect(read.tables.windows).toHaveLength(v4.result.tables.windows.length);
});

test('tables that were not asked for are left out', () => {
  expect(tablesAsked(resultOf({}, { tables: ['windows', 'events'] })).map(({ name }) => name)).toEqual([
    'events',
    'windows',
  ]);
});
