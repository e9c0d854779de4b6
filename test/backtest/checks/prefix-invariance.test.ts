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

test('events of two exchanges in an order that is not that of time are no look-ahead', () => {
  const two = [walk('S0', 1, 60), walk('S1', 2, 60), walk('0981.HK', 3, 60)];
  const own = { ...plain, currency: 'HKD', rates: { USD: 7.8 } } as const;
  const events = [event(50, 'S0'), event(10, '0981.HK'), event(11, 'S1'), event(40, '0981.HK')];
  expect(prefixInvariance(own, { ...data, prices: two, events }, dateOf(30))).toEqual([]);
});
