import { sizings } from '../../../src/backtest/sizing/registry.ts';
import type { Sizing } from '../../../src/backtest/sizing/sizing.ts';
import { type Chapter, membersOf } from '../chapter.ts';

export const tradeSizing: Chapter = {
  title: 'Sizing',
  introduction:
    'How large a trade is made, in shares before they are rounded to lots. Named in a strategy by `sizing: { by:' +
    ' fraction, value: 0.1 }`.',
  registry: ['backtest/sizing/registry.ts', 'sizings'],
  members: membersOf<Sizing>(sizings, ({ name, formula, reference }) => ({
    name,
    facts: [
      ['shares', formula],
      ['source', reference],
    ],
  })),
};
