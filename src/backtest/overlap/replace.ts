import type { Overlap } from './overlap.ts';

/** The newest event rules. */
export const replace: Overlap = {
  meaning: 'the open trade is left at the price the new one is entered at',
  action: () => 'replace',
};
