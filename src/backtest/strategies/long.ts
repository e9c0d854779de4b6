import type { Decider } from './decider.ts';

/** Every event is bought. */
export const long: Decider = {
  name: 'Long',
  meaning: 'every event is bought',
  reference: 'a fixed rule',
  decide: () => 1,
};
