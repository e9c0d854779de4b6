import type { ClaimBasis } from '../basis.ts';
import { previousClose } from './previous-close.ts';

/** The move the press quotes as a rule: this close over the one before it. */
export const closeToClose: ClaimBasis = {
  name: 'close over the previous close',
  short: 'close to close',
  words: ['at the close', 'by the close', 'on the close', 'on the day'],
  move: ({ close }, first, last) => close[last]! / previousClose(close, first) - 1,
};
