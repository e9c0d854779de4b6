import type { Overlap } from '../../../src/backtest/overlap/overlap.ts';
import { overlaps } from '../../../src/backtest/overlap/registry.ts';
import { type Chapter, membersOf } from '../chapter.ts';

export const overlappingEvents: Chapter = {
  title: 'Overlapping events',
  introduction: 'What is done with an event while trades of its security are open.',
  registry: ['backtest/overlap/registry.ts', 'overlaps'],
  members: membersOf<Overlap>(overlaps, ({ meaning, action }, id) => ({
    name: `Rule ${id}`,
    facts: [
      ['means', meaning],
      ['where all open trades are on the same side', action(true)],
      ['where one is on the other', action(false)],
    ],
  })),
};
