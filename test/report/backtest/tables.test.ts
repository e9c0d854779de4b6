import { expect, test } from 'vitest';
import { backtestTables } from '../../../src/report/backtest/tables.ts';
import { cellText } from '../../../src/report/document/block.ts';
import { empty, told } from './made-up.ts';

const result = told();
const tables = backtestTables(result);
const named = (caption: string) => tables.find((table) => table.caption === caption)!;

test('the tables lead from what it brought to what was done', () => {
  expect(tables.map(({ caption }) => caption)).toEqual([
    'Performance in three views',
    'Is it luck?',
    'Other costs, and a session later',
    'Every variant that was tried',
    'Walk-forward by event date',
    'Trades',
    'Not traded, and why',
    'Drawdowns, the deepest first',
    'From gross to net',
    'Orders',
  ]);
});

test('every row has a cell a column, and no number that is none', () => {
  for (const { columns, rows, caption } of tables) {
    for (const row of rows) {
      expect(row.length, caption).toBe(columns.length);
      expect(row.map(cellText).join(' ')).not.toMatch(/NaN|undefined|Infinity/);
    }
  }
});

test('every trade has its row, one not ended is open, and a skipped event its reason', () => {
  const { rows } = named('Trades');
  expect(rows).toHaveLength(result.tables.trades.length);
  expect(rows.filter((row) => row.map(cellText).includes('open'))).toHaveLength(result.counts.open);
  expect(named('Not traded, and why').rows.map((row) => cellText(row.at(-1)!))).toEqual(
    ['there are no prices for the security'].map(() => expect.stringContaining('prices')),
  );
});

test('a share of draws that is 0 is less than one of them', () => {
  const { luck } = result.tables;
  const columns = { ...luck.columns, p_value: luck.columns.p_value.map(() => 0) };
  const never = backtestTables({ ...result, tables: { ...result.tables, luck: { ...luck, columns } } });
  const table = never.find(({ caption }) => caption === 'Is it luck?')!;
  const p = table.columns.findIndex(({ header }) => header === 'p');
  const white = table.rows.find(([test]) => cellText(test!) === 'White’s reality check')!;
  expect(cellText(white[p]!)).toBe(`< ${(1 / 199).toFixed(4)}`);
});

test('a small charge is not told as none of the value traded', () => {
  const { costs } = result.tables;
  const columns = { ...costs.columns, share_of_traded: costs.columns.share_of_traded.map(() => -0.0000036) };
  const small = backtestTables({ ...result, tables: { ...result.tables, costs: { ...costs, columns } } });
  const table = small.find(({ caption }) => caption === 'From gross to net')!;
  expect(cellText(table.rows[0]!.at(-1)!)).toBe('−0.0004 %');
});

test('a backtest without trades has no table of them', () => {
  expect(backtestTables(empty()).map(({ caption }) => caption)).not.toContain('Trades');
});
