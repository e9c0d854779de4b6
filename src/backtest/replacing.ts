import { accrueBorrow } from './borrow.ts';
import type { Step } from './clock.ts';
import { type Desk, isChargedLater, reckoned, type Valuation } from './desk.ts';
import type { Fill, Order } from './fills.ts';
import { type Attempt, canLeave, exitOf, leave, removeLeft } from './leaving.ts';
import { type Leg, type Trade, worthOf } from './trade.ts';

/** An open trade left at the price of a step, for the event that is entered at it. */
function replacementAt({ stock: { tape } }: Trade, { session, at }: Step): Attempt {
  return { session, at, quoted: tape[at][session]!, reason: 'replaced' };
}

/** Whether all trades could be left whole at a step. */
export function canReplace(desk: Desk, trades: readonly Trade[], step: Step): boolean {
  return trades.every((trade) => canLeave(desk, trade, replacementAt(trade, step)));
}

/** Leaves trades at a step, for the event that is entered at it. */
export function makeRoom(desk: Desk, trades: readonly Trade[], step: Step): void {
  for (const trade of [...trades]) leave(desk, trade, replacementAt(trade, step));
  removeLeft(desk.open[step.venue.index]!);
  desk.valuation = undefined;
}

/** What everything would be worth at a step once trades that can be left were left at it: nothing is left yet. */
export function valuationWithout(desk: Desk, trades: readonly Trade[], step: Step): Valuation {
  for (const trade of trades) accrueBorrow(desk, trade, step.day);
  let { equity, gross } = reckoned(desk);
  for (const trade of trades) {
    const exit = exitOf(desk, trade, replacementAt(trade, step));
    if ('reason' in exit) continue;
    const hedged = exit.hedge && changeBy(desk, trade.hedge!, exit.hedge);
    for (const change of [changeBy(desk, trade.stock, exit), ...(hedged === undefined ? [] : [hedged])]) {
      equity += change.equity;
      gross += change.gross;
    }
  }
  return { equity, gross, charges: 0 };
}

/** What leaving a leg changes: its proceeds less charges instead of its mark. */
function changeBy(desk: Desk, leg: Leg, { order, fill }: { readonly order: Order; readonly fill: Fill }) {
  const worth = worthOf(leg);
  const charges = isChargedLater(desk, order) ? 0 : fill.fees.reduce((sum, { amount }) => sum + amount, 0);
  const proceeds = -order.direction * fill.price * fill.shares;
  return { equity: (proceeds - worth - charges) * leg.rate, gross: -Math.abs(worth) * leg.rate };
}
