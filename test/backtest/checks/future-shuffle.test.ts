import { expect, test } from 'vitest';
import { futureShuffle } from '../../../src/backtest/checks/future-shuffle.ts';
import { dateOf } from '../../study/made-up.ts';
import { event, plain, walk } from '../made-up.ts';
import { remembering } from './made-up.ts';

const prices = [walk('S0', 9, 60)];
const data = {
  sessions: 'prices',
  prices,
  events: [event(10, 'S0'), event(20, 'S0'), event(50, 'S0')],
} as const;

test('an honest strategy does not care for the order of what comes', () => {
  expect(futureShuffle({ ...plain, side: 'reversal' }, data, { day: dateOf(30) })).toEqual([]);
});

test('one that remembers what it saw of later sessions is found out', () => {
  const found = [1, 2, 3, 4].map((seed) =>
    futureShuffle({ ...plain, side: remembering() }, data, { day: dateOf(30), seed }),
  );
  expect(found.every((differences) => differences.length > 0)).toBe(true);
});
