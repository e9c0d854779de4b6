import type { ClaimBasis } from '../basis.ts';

/** What was traded during the session, the jump at the opening left out. */
export const openToClose: ClaimBasis = {
  name: 'close over the open',
  short: 'open to close',
  words: ['from the open', 'since the open', 'from open to close'],
  move: ({ open, close }, first, last) => close[last]! / open[first]! - 1,
};
