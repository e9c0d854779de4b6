import type { Overlap } from './overlap.ts';

/** Trades stand side by side. */
export const stack: Overlap = { meaning: 'another trade is opened', action: () => 'enter' };
