import type { BacktestResult } from '../../backtest/result.ts';
import type { TableBlock } from '../document/block.ts';
import { number, shown, text, whole } from '../document/tables/shown.ts';
import { count, decimal, percent, pValue, share } from '../numbers.ts';
import { plain } from '../plain.ts';
import { type RowOf, rowsIn } from '../rows.ts';
import { usualVoice } from '../voice.ts';
import { leastP } from './least-p.ts';
import { money } from './money.ts';
import { performanceTable } from './performance-table.ts';
import { priceTeller } from './price-teller.ts';
import { searchTables } from './search-tables.ts';
import { sharesSaid } from './shares.ts';
import { unverifiedSaid } from './unverified-fees.ts';
import { exitWords, luckWords, metricWords, reasonWords, scenarioWords } from './words.ts';

/** Rows of orders a document shows. */
const ORDERS = 60;

/** The tables of a backtest's report, from what it brought to what was done. */
export function backtestTables(result: BacktestResult): TableBlock[] {
  return [
    ...performanceTable(result),
    ...luckTable(result),
    ...sensitivityTable(result),
    ...searchTables(result),
    ...tradesTable(result),
    ...skippedTable(result),
    ...drawdownsTable(result),
    ...costsTable(result),
    ...ordersTable(result),
  ];
}

function luckTable({ tables, currency }: BacktestResult): TableBlock[] {
  const figureOf = ({ unit, metric }: RowOf<'luck'>, value: number) =>
    metric.startsWith('share-of-')
      ? share(value)
      : unit === 'fraction'
        ? percent(value, metric === 'mean-session-return' ? 4 : 2)
        : unit === currency
          ? money(value)
          : decimal(value, 3);
  return shown(
    'Is it luck?',
    rowsIn(tables.luck),
    [
      text('Test', ({ test }) => luckWords(test)),
      text('Of', ({ metric, unit }) => `${metricWords(metric)}${unit === currency ? `, ${currency}` : ''}`),
      number('Value', (row) => figureOf(row, row.value)),
      number('Low', (row) => figureOf(row, row.conf_low)),
      number('High', (row) => figureOf(row, row.conf_high)),
      number('p', (row) => pValue(row.p_value, leastP(row))),
      number('n', ({ n }) => count(n)),
      number('Dates', ({ event_dates }) => count(event_dates)),
      text('What it is', ({ definition, reason }) =>
        reason === '' ? definition : { text: `not defined: ${reason}`, tone: 'quiet' },
      ),
    ],
    'luck',
  );
}

function sensitivityTable({ tables }: BacktestResult): TableBlock[] {
  return shown(
    'Other costs, and a session later',
    rowsIn(tables.sensitivity),
    [
      text('Scenario', ({ scenario }) => scenarioWords(scenario)),
      number('Trades', ({ trades }) => count(trades)),
      number('Total', ({ total_return }) => percent(total_return)),
      number('Mean net', ({ mean_net_return }) => percent(mean_net_return)),
      number('Sharpe', ({ sharpe }) => decimal(sharpe)),
      number('Kept', ({ kept, is_halved }) => ({
        text: decimal(kept),
        tone: is_halved === 'true' ? 'bad' : 'quiet',
      })),
    ],
    'sensitivity',
  );
}

function tradesTable({ tables, currency, strategy }: BacktestResult): TableBlock[] {
  const rows = rowsIn(tables.trades);
  const out = ({ exit_price, mark_price }: RowOf<'trades'>) =>
    Number.isNaN(exit_price) ? mark_price : exit_price;
  const price = priceTeller(rows, (trade) => [trade.entry_price, out(trade)]);
  const isHedged = strategy.hedge !== undefined;
  const table = shown(
    'Trades',
    rows,
    [
      text('Observation', ({ observation }) => plain(observation)),
      text('Side', ({ side }) => side),
      whole('Day 0', ({ event_date }) => usualVoice.tableDate(event_date)),
      whole('Entry', ({ entry_date, entry_at }) => `${usualVoice.tableDate(entry_date)} ${entry_at}`),
      whole('Exit', ({ exit_date, exit_at }) =>
        exit_date === '' ? 'open' : `${usualVoice.tableDate(exit_date)} ${exit_at}`,
      ),
      number('Shares', ({ shares }) => sharesSaid(shares)),
      number('In', (trade) => price(trade, trade.entry_price)),
      number('Out', (trade) => price(trade, out(trade))),
      ...(isHedged ? [number<RowOf<'trades'>>('Hedge', ({ hedge_pnl: pnl }) => money(pnl))] : []),
      number('Fees', ({ fees }) => money(fees, 2)),
      number('Net', (trade) => ({ text: money(trade.net_pnl), tone: trade.net_pnl > 0 ? 'good' : 'bad' })),
      number('Return', (trade) => percent(trade.return)),
      text('Left', ({ exit_reason }) => exitWords(exit_reason)),
    ],
    'trades',
  );
  return noted(
    table,
    isHedged
      ? `In and Out are prices of the security alone, in its own currency; Hedge, which is what the second leg brought before fees, Fees and Net are in ${currency}. Fees, Net and Return are of both legs.`
      : `In and Out are in the currency of the security, Fees and Net in ${currency}.`,
  );
}

function skippedTable({ tables }: BacktestResult): TableBlock[] {
  return shown(
    'Not traded, and why',
    rowsIn(tables.skipped),
    [
      text('Observation', ({ observation }) => plain(observation)),
      text('What became of it', ({ status }) => status),
      whole('Order', ({ date, at }) => (date === '' ? '–' : `${usualVoice.tableDate(date)} ${at}`)),
      text('Why', ({ reason, detail }) => plain(detail === '' ? reasonWords(reason) : detail)),
    ],
    'skipped',
  );
}

function drawdownsTable({ tables }: BacktestResult): TableBlock[] {
  return shown(
    'Drawdowns, the deepest first',
    rowsIn(tables.drawdowns),
    [
      whole('From', ({ start }) => usualVoice.tableDate(start)),
      whole('Lowest', ({ trough }) => usualVoice.tableDate(trough)),
      whole('Recovered', ({ recovery }) => (recovery === '' ? 'not yet' : usualVoice.tableDate(recovery))),
      number('Depth', ({ depth }) => percent(depth)),
      number('Days', ({ calendar_days }) => count(calendar_days)),
    ],
    'drawdowns',
  );
}

function costsTable(result: BacktestResult): TableBlock[] {
  const { tables, currency } = result;
  const note = unverifiedSaid(result);
  const table = shown(
    'From gross to net',
    rowsIn(tables.costs),
    [
      text('Step', ({ cost }) => metricWords(cost)),
      number(currency, ({ amount }) => money(amount, 2)),
      number('Of value traded', ({ share_of_traded }) => percent(share_of_traded, 4)),
    ],
    'costs',
  );
  return note === undefined ? table : noted(table, note);
}

function ordersTable({ tables, currency }: BacktestResult): TableBlock[] {
  const rows = rowsIn(tables.orders);
  const price = priceTeller(rows, (order) => [order.price]);
  const table = shown(
    'Orders',
    rows,
    [
      text('Security', ({ security }) => plain(security)),
      text('Leg', ({ leg, purpose }) => `${leg}, ${purpose}`),
      text('Order', ({ direction, shares_ordered }) => `${direction} ${sharesSaid(shares_ordered)}`),
      whole('When', ({ date, at }) => `${usualVoice.tableDate(date)} ${at}`),
      text('Became', ({ status, reason }) =>
        status === 'blocked' ? { text: `blocked: ${reasonWords(reason)}`, tone: 'bad' } : status,
      ),
      number('Price', (order) => price(order, order.price)),
      number('Fees', ({ fees }) => money(fees, 2)),
    ],
    'orders',
    usualVoice,
    { most: ORDERS },
  );
  return noted(table, `Prices are in the currency of the security, Fees in ${currency}.`);
}

/** A table with a note below it, before what else stands there. */
function noted(table: readonly TableBlock[], note: string): TableBlock[] {
  return table.map((block) => ({
    ...block,
    note: block.note === undefined ? note : `${note} ${block.note}`,
  }));
}
