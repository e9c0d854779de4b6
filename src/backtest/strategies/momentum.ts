import type { Decider } from './decider.ts';
import { signOfMove } from './move.ts';

/** Sessions of the signal: one month. */
const LOOKBACK = 21;

/** What rose before the event goes on rising. */
export const momentum: Decider = {
  name: 'Momentum before the event',
  meaning: 'the direction of the 21 sessions before day 0',
  reference: 'Jegadeesh & Titman (1993), Returns to buying winners and selling losers, Journal of Finance 48',
  lastClose: -1,
  decide: ({ closes, dayZero }) => signOfMove(closes, dayZero - LOOKBACK, dayZero - 1),
};
