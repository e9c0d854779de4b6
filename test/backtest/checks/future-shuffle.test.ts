import { expect, test } from 'vitest';
import { futureShuffle } from '../../../src/backtest/checks/future-shuffle.ts';
import type { Decider } from '../../../src/backtest/strategies/decider.ts';
import { dateOf } from '../../study/made-up.ts';
import { event, plain, walk } from '../made-up.ts';

const prices = [walk('S0', 9, 60)];
const data = {
  sessions: 'prices',
  prices,
  events: [event(10, 'S0'), event(20, 'S0'), event(50, 'S0')],
} as const;

test('an honest strategy does not care for the order of what comes', () => {
  expect(futureShuffle({ ...plain, side: 'reversal' }, data, { day: dateOf(30) })).toEqual([]);
});

test('one that looks up later prices is found out', () => {
  const later = prices[0]!.columns.close!;
  const cheat: Decider = {
    name: 'cheat',
    meaning: 'buys what will rise over the next thirty sessions',
    reference: 'none',
    decide: ({ closes }) => {
      const all = new Float64Array(closes.buffer);
      return (all[closes.length + 30] ?? later.at(-1)!) > closes.at(-1)! ? 1 : -1;
    },
  };
  const found = [1, 2, 3, 4].map((seed) =>
    futureShuffle({ ...plain, side: cheat }, data, { day: dateOf(30), seed }),
  );
  expect(found.some((differences) => differences.length > 0)).toBe(true);
});
