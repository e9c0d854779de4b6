import { blankTable, type Table } from '../../table/table.ts';
import { dateOf } from '../tape.ts';
import type { Told } from './told.ts';

/** One row for every order that met the market, filled or blocked, in order of time. */
export function ordersTable({ log }: Pick<Told, 'log'>): Table<'orders'> {
  const table = blankTable('orders', log.orders.length);
  const { columns } = table;
  log.orders.forEach(({ order, candidate, trade, status, reason, shares, price, charges, rate }, row) => {
    const { tape, session, at, direction, purpose, quoted, isHedge } = order;
    columns.order_id[row] = row + 1;
    if (trade !== undefined) columns.trade_id[row] = trade.number;
    columns.observation[row] = candidate.observation.id;
    columns.security[row] = tape.security.symbol;
    columns.leg[row] = isHedge ? 'hedge' : 'stock';
    columns.purpose[row] = purpose;
    columns.direction[row] = direction > 0 ? 'buy' : 'sell';
    columns.date[row] = dateOf(tape.venue, session);
    columns.at[row] = at;
    columns.status[row] = status;
    columns.reason[row] = reason;
    columns.shares_ordered[row] = order.shares;
    columns.shares[row] = shares;
    columns.quoted_price[row] = quoted;
    columns.price[row] = price;
    columns.value_traded[row] = shares === 0 ? 0 : shares * price * rate;
    columns.fees[row] = charges;
    columns.fx[row] = rate;
  });
  return table;
}
