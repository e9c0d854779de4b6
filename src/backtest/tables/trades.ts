import { blankTable, type Table } from '../../table/table.ts';
import { formatInstant } from '../../time/instant.ts';
import { type FillPrice, momentOf } from '../clock.ts';
import { excursionOf } from '../excursion.ts';
import { dateOf, type Venue } from '../tape.ts';
import { type Filled, feesOf, gainOf, grossOf, netOf, type Trade } from '../trade.ts';
import type { Told } from './told.ts';

type Columns = Table<'trades'>['columns'];

/** One row a trade, in the order of the entries. */
export function tradesTable({ trades }: Pick<Told, 'trades'>): Table<'trades'> {
  const table = blankTable('trades', trades.length);
  trades.forEach((trade, row) => {
    fillTimes(table.columns, row, trade);
    fillPrices(table.columns, row, trade);
    fillMoney(table.columns, row, trade);
    if (trade.hedge !== undefined) fillHedge(table.columns, row, trade);
  });
  return table;
}

function fillTimes(
  columns: Columns,
  row: number,
  { number, candidate, side, entered, left, due }: Trade,
): void {
  const { observation, tape } = candidate;
  const { venue, security } = tape;
  const last = left?.session ?? venue.sessions - 1;
  columns.trade_id[row] = number;
  columns.observation[row] = observation.id;
  columns.security[row] = security.symbol;
  columns.side[row] = side > 0 ? 'long' : 'short';
  columns.phase[row] = observation.alignment!.phase;
  columns.event_date[row] = dateOf(venue, observation.dayZero);
  columns.signal_time[row] = entered.session > 0 ? timeOf(venue, entered.session - 1, 'close') : '';
  columns.entry_time[row] = timeOf(venue, entered.session, entered.at);
  columns.entry_date[row] = dateOf(venue, entered.session);
  columns.entry_at[row] = entered.at;
  columns.status[row] = left === undefined ? 'open' : 'closed';
  columns.exit_reason[row] = left === undefined ? 'open' : due.reason;
  columns.sessions_held[row] = last - entered.session;
  columns.currency[row] = security.currency;
  if (left === undefined) return;
  columns.exit_time[row] = timeOf(venue, left.session, left.at === 'open' ? 'open' : 'close');
  columns.exit_date[row] = dateOf(venue, left.session);
  columns.exit_at[row] = left.at;
}

function timeOf(venue: Venue, session: number, at: FillPrice): string {
  return formatInstant(momentOf(venue, session, at));
}

function fillPrices(columns: Columns, row: number, trade: Trade): void {
  const { stock, opening, closing, left } = trade;
  columns.entry_price[row] = priceOf(opening);
  columns.entry_price_adjusted[row] = adjustedPriceOf(opening);
  columns.shares[row] = opening.shares;
  columns.fx_entry[row] = opening.valueBase / opening.value;
  columns.fx_exit[row] = left === undefined ? stock.rate : closing.valueBase / closing.value;
  const { adverse, favourable } = excursionOf(trade);
  columns.mae[row] = adverse;
  columns.mfe[row] = favourable;
  if (left === undefined) {
    columns.mark_price[row] = stock.raw;
    return;
  }
  columns.exit_price[row] = priceOf(closing);
  columns.exit_price_adjusted[row] = adjustedPriceOf(closing);
  columns.exit_shares[row] = closing.shares;
}

/** The price of its fills, or their average. */
function priceOf({ value, shares, price }: Filled): number {
  return Number.isNaN(price) ? value / shares : price;
}

/** Of fills over several sessions, each at the adjustment of its own. */
function adjustedPriceOf({ value, units }: Filled): number {
  return value / units;
}

function fillMoney(columns: Columns, row: number, trade: Trade): void {
  const { stock, opening, borrow, slippage, fees } = trade;
  columns.entry_value[row] = opening.valueBase;
  columns.fees[row] = feesOf(trade);
  columns.slippage[row] = slippage;
  columns.borrow[row] = borrow;
  columns.gross_pnl[row] = grossOf(trade);
  columns.gross_pnl_local[row] = stock.cash + stock.units * stock.mark;
  columns.net_pnl[row] = netOf(trade);
  columns.return[row] = netOf(trade) / opening.valueBase;
  columns.fee_detail[row] = [...fees].map(([name, amount]) => `${name} ${amount.toFixed(2)}`).join('; ');
}

function fillHedge(
  columns: Columns,
  row: number,
  { hedge, hedgeOpening, hedgeClosing, side, beta, left }: Trade,
): void {
  columns.hedge_symbol[row] = hedge!.tape.security.symbol;
  columns.hedge_beta[row] = beta;
  columns.hedge_shares[row] = (side * beta > 0 ? -1 : 1) * hedgeOpening.shares;
  columns.hedge_entry_price[row] = priceOf(hedgeOpening);
  columns.hedge_pnl[row] = gainOf(hedge!);
  if (left !== undefined) columns.hedge_exit_price[row] = priceOf(hedgeClosing);
}
