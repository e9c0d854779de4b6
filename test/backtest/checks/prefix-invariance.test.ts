import { expect, test } from 'vitest';
import { prefixInvariance } from '../../../src/backtest/checks/prefix-invariance.ts';
import type { Decider } from '../../../src/backtest/strategies/decider.ts';
import { dateOf } from '../../study/made-up.ts';
import { event, plain, walk } from '../made-up.ts';

const prices = [walk('S0', 9, 60)];
const data = {
  sessions: 'prices',
  prices,
  events: [event(10, 'S0'), event(20, 'S0'), event(50, 'S0')],
} as const;

test('an honest strategy does the same without a future', () => {
  expect(prefixInvariance({ ...plain, side: 'reversal' }, data, dateOf(30))).toEqual([]);
});

test('one that knows the last price there is is found out', () => {
  const cheat: Decider = {
    name: 'cheat',
    meaning: 'buys what will have risen',
    reference: 'none',
    // The buffer beneath the closes it is given holds the future.
    decide: ({ closes }) => {
      const all = new Float64Array(closes.buffer);
      return all.at(-1)! > closes.at(-1)! ? 1 : -1;
    },
  };
  const cuts = [25, 30, 35, 40].map((t) => prefixInvariance({ ...plain, side: cheat }, data, dateOf(t)));
  expect(cuts.some((differences) => differences.length > 0)).toBe(true);
});
