import { expect, test } from 'vitest';
import { blankTable, rowsOf } from '../../src/table/table.ts';
import { tradingSchemas } from '../../src/table/trading.ts';

test('trades have the columns of the contract first, in its order', () => {
  expect(tradingSchemas.trades.columns.slice(0, 17)).toEqual([
    'trade_id',
    'observation',
    'security',
    'side',
    'signal_time',
    'entry_time',
    'exit_time',
    'entry_price',
    'exit_price',
    'shares',
    'fees',
    'slippage',
    'borrow',
    'gross_pnl',
    'net_pnl',
    'return',
    'exit_reason',
  ]);
  expect(tradingSchemas.equity.columns.slice(0, 4)).toEqual(['date', 'equity', 'drawdown', 'exposure']);
  expect(tradingSchemas.skipped.columns.slice(0, 2)).toEqual(['observation', 'reason']);
  expect(tradingSchemas.performance.columns.slice(0, 4)).toEqual(['metric', 'value', 'unit', 'definition']);
});

test('the value of a metric is a number, though that of a finding is text', () => {
  expect(rowsOf(blankTable('performance', 1))).toMatchObject([
    { metric: '', value: Number.NaN, unit: '', definition: '' },
  ]);
  expect(blankTable('data_quality', 1).columns.value).toEqual(['']);
});
