import { expect, test } from 'vitest';
import { money } from '../../../src/report/backtest/money.ts';
import { backtestTables } from '../../../src/report/backtest/tables.ts';
import { cellText } from '../../../src/report/document/block.ts';
import { backtest, event, quotes } from '../../backtest/made-up.ts';
import { empty, told, untried } from './made-up.ts';

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

test('of a share below a dollar prices are told as they are quoted, and fractions of shares of a hedge', () => {
  const prices = [
    quotes('S0', [0.032, 0.032, 0.032, 0.033, 0.035, 0.039, 0.039]),
    quotes('MKT', [100, 101, 100, 102, 103, 104, 105]),
  ];
  const result = backtest(
    { exit: { sessions: 2, at: 'close' }, sizing: { by: 'shares', value: 500 }, hedge: { beta: 1 } },
    prices,
    [event(3, 'S0')],
    { benchmark: 'MKT' },
  );
  const table = (caption: string) => {
    const { columns, rows } = backtestTables(result).find((one) => one.caption === caption)!;
    const shown = rows.map((row) => row.map(cellText));
    return (header: string) => shown.map((row) => row[columns.findIndex((one) => one.header === header)]);
  };
  const [trades, orders] = [table('Trades'), table('Orders')];
  expect([trades('In'), trades('Out')]).toEqual([['0.033'], ['0.039']]);
  expect(orders('Order')).toEqual(['buy 500', 'sell 0.1618', 'sell 500', 'buy 0.1618']);
  expect(orders('Price')).toEqual(['0.033', '102.00', '0.039', '104.00']);
});

test('prices and money say what currency they are in', () => {
  expect(named('Trades').note).toBe('In and Out are in the currency of the security, Fees and Net in USD.');
  expect(named('Orders').note).toMatch(/^Prices are in the currency of the security, Fees in USD\./);
  const tests = named('Is it luck?').rows.map((row) => cellText(row[1]!));
  expect(tests).toContain('Mean net P&L, USD');
  expect(tests).toContain('Mean net return');
});

test('a hedged trade shows what its hedge brought, which its prices leave out', () => {
  const hedged = untried({ hedge: { symbol: 'MKT', beta: 1 } });
  const { columns, rows, note } = backtestTables(hedged).find(({ caption }) => caption === 'Trades')!;
  const hedge = columns.findIndex(({ header }) => header === 'Hedge');
  const { hedge_pnl } = hedged.tables.trades.columns;
  expect(rows.map((row) => cellText(row[hedge]!))).toEqual([...hedge_pnl].map((pnl) => money(pnl)));
  expect(note).toContain('Fees, Net and Return are of both legs.');
  expect(named('Trades').columns.map(({ header }) => header)).not.toContain('Hedge');
});
