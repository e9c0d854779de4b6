import { expect, test } from 'vitest';
import { backtestTables } from '../../../src/report/backtest/tables.ts';
import { unverifiedSaid } from '../../../src/report/backtest/unverified-fees.ts';
import { told, untried } from './made-up.ts';

/** The made-up backtest, all its orders on one day. */
function on(date: string, result = told()) {
  const { orders } = result.tables;
  const columns = { ...orders.columns, date: orders.columns.date.map(() => date) };
  return { ...result, tables: { ...result.tables, orders: { ...orders, columns } } };
}

test('rates that no source at hand states are told once each, with their first day, below the costs', () => {
  const said =
    'Charged at a rate that no source at hand states, so check it: SEC fee of 0.00206 % from Saturday 4 April 2026.';
  expect(unverifiedSaid(on('2026-04-24'))).toBe(said);
  const table = backtestTables(on('2026-04-24')).find(({ caption }) => caption === 'From gross to net')!;
  expect(table.note).toBe(said);
});

test('rates with their source are not told, nor any where the exchange charges nothing', () => {
  expect(unverifiedSaid(on('2024-06-03'))).toBeUndefined();
  const free = untried({ costs: { exchangeFees: false } });
  expect(unverifiedSaid(on('2026-04-24', free))).toBeUndefined();
  const table = backtestTables(on('2024-06-03')).find(({ caption }) => caption === 'From gross to net')!;
  expect(table.note).toBeUndefined();
});
