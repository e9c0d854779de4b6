import type { ClaimBasis } from '../basis.ts';
import { highest } from './extremes.ts';
import { previousClose } from './previous-close.ts';

/** The most the security was up: what “as much as” means, and what a report before the close may quote. */
export const previousCloseToHigh: ClaimBasis = {
  name: 'high over the previous close',
  short: 'to the high',
  words: ['at its high', 'at the high'],
  move: ({ high, close }, first, last) => highest(high, first, last) / previousClose(close, first) - 1,
};
