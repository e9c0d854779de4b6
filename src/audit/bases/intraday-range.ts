import type { ClaimBasis } from '../basis.ts';
import { highest, lowest } from './extremes.ts';

/**
 * The whole swing: of a rise the high over the low, of a fall the low over the high. Daily prices do not say which of the
 * two came first: the swing is the most that may lie in it.
 */
export const intradayRange: ClaimBasis = {
  name: 'high over the low',
  fallName: 'low over the high',
  short: 'range',
  words: [
    'from low to high',
    'low to high',
    'from trough to peak',
    'trough to peak',
    'from high to low',
    'high to low',
    'from peak to trough',
    'peak to trough',
  ],
  directions: {
    'from low to high': 1,
    'low to high': 1,
    'from trough to peak': 1,
    'trough to peak': 1,
    'from high to low': -1,
    'high to low': -1,
    'from peak to trough': -1,
    'peak to trough': -1,
  },
  move: ({ high, low }, first, last, direction = 1) => {
    const [top, bottom] = [highest(high, first, last), lowest(low, first, last)];
    return direction === 1 ? top / bottom - 1 : bottom / top - 1;
  },
};
