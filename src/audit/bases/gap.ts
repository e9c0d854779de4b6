import type { ClaimBasis } from '../basis.ts';
import { previousClose } from './previous-close.ts';

/** The jump at the opening: what came overnight, before anyone could trade on it. It has no second session. */
export const gap: ClaimBasis = {
  name: 'open over the previous close',
  short: 'gap',
  words: ['at the open', 'at the opening', 'on the open', 'opening gap'],
  move: ({ open, close }, first, last) =>
    last > first ? Number.NaN : open[first]! / previousClose(close, first) - 1,
};
