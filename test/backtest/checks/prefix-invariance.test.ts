import { expect, test } from 'vitest';
import { prefixInvariance } from '../../../src/backtest/checks/prefix-invariance.ts';
import { dateOf } from '../../study/made-up.ts';
import { event, plain, walk } from '../made-up.ts';
import { remembering } from './made-up.ts';

const prices = [walk('S0', 9, 60)];
const data = {
  sessions: 'prices',
  prices,
  events: [event(10, 'S0'), event(20, 'S0'), event(50, 'S0')],
} as const;

test('an honest strategy does the same without a future', () => {
  expect(prefixInvariance({ ...plain, side: 'reversal' }, data, dateOf(30))).toEqual([]);
});

test('one that remembers what it saw of later sessions is found out', () => {
  const cuts = [25, 30, 35, 40].map((t) =>
    prefixInvariance({ ...plain, side: remembering() }, data, dateOf(t)),
  );
  expect(cuts.every((differences) => differences.length > 0)).toBe(true);
});
