import type { Decider } from '../../../src/backtest/strategies/decider.ts';
import { strategies } from '../../../src/backtest/strategies/registry.ts';
import { type Chapter, membersOf } from '../chapter.ts';

export const tradingStrategies: Chapter = {
  title: 'Strategies',
  introduction:
    'Which side of an event is taken, decided with what was known. Named in a strategy by `side: drift`; sessions count' +
    ' from day 0.',
  registry: ['backtest/strategies/registry.ts', 'strategies'],
  members: membersOf<Decider>(strategies, ({ name, meaning, entry, exit, reference }) => ({
    name,
    facts: [
      ['takes', meaning],
      ...(entry === undefined ? [] : [['entry', written(entry)] as const]),
      ...(exit === undefined ? [] : [['exit', written(exit)] as const]),
      ['source', reference],
    ],
  })),
};

/** Keys and values as a strategy file has them. */
function written(keys: object): string {
  return Object.entries(keys)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ');
}
