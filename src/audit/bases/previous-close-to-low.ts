import type { ClaimBasis } from '../basis.ts';
import { lowest } from './extremes.ts';
import { previousClose } from './previous-close.ts';

/** The most the security was down: what “fell as much as” means. */
export const previousCloseToLow: ClaimBasis = {
  name: 'low over the previous close',
  short: 'to the low',
  words: ['at its low', 'at the low'],
  move: ({ low, close }, first, last) => lowest(low, first, last) / previousClose(close, first) - 1,
};
