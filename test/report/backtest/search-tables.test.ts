import { expect, test } from 'vitest';
import { searchTables } from '../../../src/report/backtest/search-tables.ts';
import { cellText } from '../../../src/report/document/block.ts';
import { told, untried } from './made-up.ts';

test('variants stand with their values, the best mean first, the strategy as written named', () => {
  const result = told();
  const [variants, walk] = searchTables(result);
  expect(variants!.columns.slice(0, 3).map(({ header }) => header)).toEqual([
    'Variant',
    'exit.sessions',
    'stop',
  ]);
  expect(variants!.rows).toHaveLength(6);
  const best = result.tables.variants.columns.mean_net_return.reduce((a, b) => Math.max(a, b));
  const first = result.tables.variants.columns.mean_net_return.indexOf(best) + 1;
  expect(cellText(variants!.rows[0]![0]!)).toMatch(new RegExp(`^${first}\\b`));
  expect(variants!.rows.filter(([name]) => cellText(name!).endsWith('as written'))).toHaveLength(1);
  const headers = variants!.columns.map(({ header }) => header);
  expect(headers.slice(-2)).toEqual(['p alone, by t', 'p alone, by draws']);
  expect(walk!.rows).toHaveLength(result.tables.walk_forward.length);
});

test('without a search there is no table of it', () => {
  expect(searchTables(untried())).toEqual([]);
});
