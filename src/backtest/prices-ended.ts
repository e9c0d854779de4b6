import type { Finding } from '../errors/finding.ts';
import { dateOf, type Tape } from './tape.ts';
import { legsOf, type Trade } from './trade.ts';

/** Securities whose prices end while trades in them are open and their exchange goes on, each with its last session. */
export function pricesEnded(trades: readonly Trade[]): Finding[] {
  const held = new Map<Tape, number>();
  for (const trade of trades) {
    if (trade.left !== undefined) continue;
    for (const { tape } of legsOf(trade)) held.set(tape, (held.get(tape) ?? 0) + 1);
  }
  return [...held].flatMap(([tape, count]): Finding[] => {
    const last = tape.close.findLastIndex((close) => !Number.isNaN(close));
    if (last === tape.venue.sessions - 1) return [];
    const { symbol } = tape.security;
    const [date, until] = [dateOf(tape.venue, last), dateOf(tape.venue, tape.venue.sessions - 1)];
    const those = count === 1 ? 'a trade that holds it stays' : `${count} trades that hold it stay`;
    const message = `${symbol} has no price after ${date}, so ${those} open until ${until}, worth what it was then; give it prices up to the exit, or leave the event out`;
    return [{ severity: 'warning', code: 'prices-ended', symbol, date, until, message }];
  });
}
