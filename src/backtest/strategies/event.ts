import type { Decider, Side } from './decider.ts';

/** What may stand in the column, and the side it means. */
export const sides: ReadonlyMap<string, Side> = new Map([
  ['', 0],
  ['+1', 1],
  ['-1', -1],
  ['0', 0],
  ['1', 1],
  ['long', 1],
  ['short', -1],
]);

/** The events file says which side. */
export const event: Decider = {
  name: 'As the events file says',
  meaning: 'the column side of the events file: long, short, 1 or -1',
  reference: 'a rule of the user’s own',
  decide: ({ columns }) => sides.get(columns.side ?? '') ?? 0,
};
