import type { Overlap } from './overlap.ts';

/** One trade a security at a time. */
export const skip: Overlap = { meaning: 'the event is skipped', action: () => 'skip' };
