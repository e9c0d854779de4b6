import type { Decider } from './decider.ts';

/** Every event is sold short. */
export const short: Decider = {
  name: 'Short',
  meaning: 'every event is sold short',
  reference: 'a fixed rule',
  decide: () => -1,
};
