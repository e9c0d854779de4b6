import type { Decider } from './decider.ts';
import { signOfMove } from './move.ts';

/** Prices go on in the direction of the first reaction. */
export const drift: Decider = {
  name: 'Drift after the announcement',
  meaning: 'the direction of the move of day 0',
  reference: 'Bernard & Thomas (1989), Post-earnings-announcement drift, Journal of Accounting Research 27',
  entry: { offset: 1, at: 'open' },
  exit: { sessions: 20, at: 'close' },
  lastClose: 0,
  decide: ({ closes, dayZero }) => signOfMove(closes, dayZero, dayZero),
};
