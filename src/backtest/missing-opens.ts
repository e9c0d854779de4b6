import type { Finding } from '../errors/finding.ts';
import { type EpochDay, formatDay } from '../time/day.ts';
import type { Log, OrderRow } from './log.ts';

/** Exits that were due at an open their prices do not have and waited for the next price: a finding a security. */
export function missingOpens({ orders }: Pick<Log, 'orders'>): Finding[] {
  const bySymbol = new Map<string, number[]>();
  for (const { order, day } of orders.filter(lacksOpen)) {
    const { symbol } = order.tape.security;
    const days = bySymbol.get(symbol);
    if (days === undefined) bySymbol.set(symbol, [day]);
    else days.push(day);
  }
  return [...bySymbol].map(([symbol, days]): Finding => {
    const date = formatDay(days[0] as EpochDay);
    const more = days.length === 1 ? '' : `, nor for ${days.length - 1} more exits`;
    const message = `${symbol} has no open on ${date}, when a trade was to be left at it${more}: it was left at the next price there was; give prices with a column open`;
    return { severity: 'warning', code: 'open-missing', symbol, date, message };
  });
}

/** Whether an exit had no open in a session that has a close. */
function lacksOpen({ order: { tape, session, at, purpose }, reason }: OrderRow): boolean {
  const isMissing = reason === 'no-price' || reason === 'no-hedge-price';
  return isMissing && purpose === 'exit' && at === 'open' && !Number.isNaN(tape.close[session]!);
}
