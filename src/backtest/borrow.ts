import type { Desk } from './desk.ts';
import type { Trade } from './trade.ts';

/** Days a year of borrowing is reckoned by. */
const YEAR = 365;

/**
 * Charges a short sale for the days its shares have been borrowed: value at the entry of those still held × rate × days
 * / 365.
 */
export function accrueBorrow(desk: Desk, trade: Trade, day: number): void {
  const days = day - trade.borrowedTo;
  if (days <= 0) return; // a day may end after another has begun elsewhere
  trade.borrowedTo = day;
  if (trade.side > 0) return;
  const { strategy } = desk;
  const rate = strategy.securities[trade.stock.tape.security.symbol]?.borrow ?? strategy.borrow;
  const { valueBase, units } = trade.opening;
  const borrowed = valueBase * Math.abs(trade.stock.units / units);
  const cost = (borrowed * rate * strategy.costs.times * days) / YEAR;
  trade.borrow += cost;
  desk.cash -= cost;
}
