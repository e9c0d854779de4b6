import type { Decider } from './decider.ts';
import { opposite, signOfMove } from './move.ts';

/** The first reaction goes too far. */
export const reversal: Decider = {
  name: 'Reversal of the day-0 move',
  meaning: 'against the move of day 0',
  reference: 'De Bondt & Thaler (1985), Does the stock market overreact?, Journal of Finance 40',
  entry: { offset: 1, at: 'open' },
  exit: { sessions: 5, at: 'close' },
  lastClose: 0,
  decide: ({ closes, dayZero }) => opposite(signOfMove(closes, dayZero, dayZero)),
};
