import { charge, type Desk } from './desk.ts';
import { chargesOn } from './fills.ts';
import type { OrderRow } from './log.ts';

/**
 * Charges the fills of a close security by security: a book that is brought back to its targets sends one order a
 * security, so what one trade buys and another sells changes hands within it. Each fill bears its share of the charges
 * on the net order, by value.
 */
export function chargeNetted(desk: Desk): void {
  const { netted, strategy } = desk;
  if (netted === undefined || netted.length === 0) return;
  for (const rows of bySecurity(netted)) {
    const net = rows.reduce((sum, { order, shares }) => sum + order.direction * shares, 0);
    const value = rows.reduce((sum, { price, shares }) => sum + price * shares, 0);
    const total = rows.reduce((sum, { shares }) => sum + shares, 0);
    const { order, day } = rows[0]!;
    const { tape, isHedge } = order;
    const direction = net < 0 ? -1 : 1;
    const fees =
      net === 0 ? [] : chargesOn({ tape, isHedge, direction }, Math.abs(net), value / total, day, strategy)!;
    for (const row of rows) {
      const share = (row.price * row.shares) / value;
      charge(
        desk,
        row,
        fees.map(({ name, amount }) => ({ name, amount: amount * share })),
      );
    }
  }
  netted.length = 0;
}

/** Fills of one security, as stock and as hedge apart. */
function bySecurity(rows: readonly OrderRow[]): Iterable<OrderRow[]> {
  const groups = new Map<string, OrderRow[]>();
  for (const row of rows) {
    const key = `${row.order.isHedge} ${row.order.tape.security.symbol}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups.values();
}
