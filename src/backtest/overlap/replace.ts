import type { Overlap } from './overlap.ts';

/** The newest event rules, also among events of one moment: they are entered in the order of their announcements. */
export const replace: Overlap = {
  meaning: 'the open trade is left at the price the new one is entered at',
  action: () => 'replace',
};
