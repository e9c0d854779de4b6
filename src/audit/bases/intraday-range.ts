import type { ClaimBasis } from '../basis.ts';
import { highest, lowest } from './extremes.ts';

/** The whole swing, never negative, whichever way it went: the high over the low. */
export const intradayRange: ClaimBasis = {
  name: 'high over the low',
  short: 'range',
  words: ['from low to high', 'low to high', 'peak to trough', 'trough to peak'],
  move: ({ high, low }, first, last) => highest(high, first, last) / lowest(low, first, last) - 1,
};
