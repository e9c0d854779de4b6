import { dayOf } from '../tape.ts';
import type { Trade } from '../trade.ts';
import type { CommonDays } from './common-days.ts';

/** From the earliest entry to the latest exit: sessions of any exchange from day 0, negative before it. */
export interface HeldSpan {
  readonly from: number;
  readonly until: number;
}

/**
 * When trades that have ended were held. One still open has no return that anything could be chosen on, and nobody knows
 * how long it will last: it is left aside, as is one whose day 0 lies beyond the prices.
 *
 * @returns from ∞ to −∞ where none has ended
 */
export function heldSpan(trades: readonly Trade[], { placeOf }: Pick<CommonDays, 'placeOf'>): HeldSpan {
  let from = Number.POSITIVE_INFINITY;
  let until = Number.NEGATIVE_INFINITY;
  for (const { candidate, entered, left } of trades) {
    const { tape, observation } = candidate;
    if (left === undefined || observation.dayZero >= tape.venue.sessions) continue;
    const dayZero = placeOf(dayOf(tape.venue, observation.dayZero));
    from = Math.min(from, placeOf(entered.day) - dayZero);
    until = Math.max(until, placeOf(left.day) - dayZero);
  }
  return { from, until };
}
