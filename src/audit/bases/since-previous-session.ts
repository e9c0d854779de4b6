import type { ClaimBasis } from '../basis.ts';
import { previousClose } from './previous-close.ts';

/** The session and the one before it together: what is quoted when the news was out a day before it was told. */
export const sincePreviousSession: ClaimBasis = {
  name: 'close over the close two sessions before',
  short: 'two sessions',
  words: ['with the session before', 'since the previous session', 'since the session before'],
  move: ({ close }, first, last) => close[last]! / previousClose(close, first, 2) - 1,
};
