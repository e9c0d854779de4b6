import type { Step } from './clock.ts';
import { type Desk, valuationOf } from './desk.ts';
import { volatilityBefore } from './history.ts';
import { inLots, lotRuleOf } from './lots.ts';
import { sessionsPerYearOf } from './sessions-per-year.ts';
import { sizings } from './sizing/registry.ts';
import type { Sizing } from './sizing/sizing.ts';
import type { Candidate } from './trade.ts';

/**
 * Shares of a trade, in lots; 0 where they are less than one, NaN where the size cannot be reckoned.
 *
 * @param price of one share in the base currency, as it is quoted
 */
export function sharesFor(desk: Desk, { tape }: Candidate, { session }: Step, price: number): number {
  const { sizing, costs, stop, exit, rebalance } = desk.strategy;
  // A purchase that is held is paid with its commission; a weight that is kept to is of the position alone.
  const proportional = rebalance === 'none' ? costs.commission.rate * costs.times : 0;
  const chosen: Sizing = sizings[sizing.by];
  const shares = chosen.shares({
    value: sizing.value,
    equity: valuationOf(desk).equity,
    price: price * (1 + proportional),
    volatility: () => volatilityBefore(tape, session, sizing.window),
    stop,
    holding: exit.sessions,
    sessionsPerYear: sessionsPerYearOf(tape, session),
  });
  return Number.isNaN(shares) ? shares : inLots(shares, lotRuleOf(tape, desk.strategy));
}
