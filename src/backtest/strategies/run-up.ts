import type { Decider } from './decider.ts';

/** Prices rise ahead of an announcement whose date is known. */
export const runUp: Decider = {
  name: 'Run-up to the announcement',
  meaning: 'every event is bought, for the rise ahead of a scheduled announcement',
  reference: 'Barber, De George, Lehavy & Trueman (2013), The earnings announcement premium, JFE 108',
  entry: { offset: -10, at: 'close' },
  exit: { sessions: 9, at: 'close' },
  decide: () => 1,
};
