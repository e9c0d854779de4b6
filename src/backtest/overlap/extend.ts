import type { Overlap } from './overlap.ts';

/** The open trade is held for longer. */
export const extend: Overlap = {
  meaning: 'the open trade is held until the exit of the new event; one on the other side stays as it is',
  action: (isSameSide) => (isSameSide ? 'extend' : 'skip'),
};
