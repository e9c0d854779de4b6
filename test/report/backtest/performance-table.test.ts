import { expect, test } from 'vitest';
import { performanceTable } from '../../../src/report/backtest/performance-table.ts';
import { cellText } from '../../../src/report/document/block.ts';
import { told, untried } from './made-up.ts';

const result = told();
const [table] = performanceTable(result);
const row = (name: string) => table!.rows.find(([first]) => cellText(first!) === name)!.map(cellText);

test('every metric stands once, its three views side by side', () => {
  expect(table!.rows).toHaveLength(new Set(result.tables.performance.columns.metric).size);
  const [, all, active, trades] = row('Best');
  expect([all, active, trades].every((cell) => cell!.endsWith(' %'))).toBe(true);
  expect(row('Expectancy').slice(1, 3)).toEqual(['', '']);
});

test('a metric that is not defined is a dash, and the note says where the reason is', () => {
  const missing = result.tables.performance.columns.reason.filter((reason) => reason !== '').length;
  const dashes = table!.rows.flat().filter((cell) => cellText(cell) === '–').length;
  expect(dashes).toBe(missing);
  expect(table!.note).toContain('the table performance');
});

test('the note says of which strategy the measures are, where there were variants', () => {
  expect(table!.note).toContain('Every measure is of the strategy as written');
  expect(performanceTable(untried())[0]!.note).not.toContain('as written');
});
