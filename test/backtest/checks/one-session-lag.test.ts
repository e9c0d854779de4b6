import { expect, test } from 'vitest';
import { oneSessionLag } from '../../../src/backtest/checks/one-session-lag.ts';
import { QuestionError } from '../../../src/errors/error.ts';
import { event, plain, quotes } from '../made-up.ts';

/** Ten up-moves of 5 to 7 % on the session after the event, flat otherwise. */
const closes = Array.from({ length: 120 }, (_, t) => t).reduce<number[]>((all, t) => {
  all.push((all.at(-1) ?? 100) * (t % 10 === 6 ? 1.05 + (t % 3) / 100 : 1));
  return all;
}, []);
const data = {
  sessions: 'prices',
  prices: [quotes('S0', closes)],
  events: Array.from({ length: 11 }, (_, i) => event(5 + 10 * i, 'S0')),
} as const;

test('a profit that hangs on one fill is gone a session later', () => {
  const strategy = { ...plain, exit: { sessions: 2, at: 'close' } } as const;
  const { given, lagged, isFragile } = oneSessionLag(strategy, data);
  expect(given.trades).toBe(11);
  expect(given.mean).toBeCloseTo(0.06, 2);
  expect(lagged.mean).toBeCloseTo(0, 12);
  expect(isFragile).toBe(true);
});

test('one that is still there is not fragile', () => {
  const strategy = {
    ...plain,
    entry: { offset: -3, at: 'open' },
    exit: { sessions: 6, at: 'close' },
  } as const;
  const events = data.events.map((own) => ({ ...own, scheduled_on: '2024-01-01' }));
  const { given, lagged, isFragile } = oneSessionLag(strategy, { ...data, events });
  expect(lagged.mean).toBeCloseTo(given.mean, 2);
  expect(isFragile).toBe(false);
});

test('a strategy that is wrong is a wrong question', () => {
  expect(() => oneSessionLag({ ...plain, stop: 3 }, data)).toThrow(QuestionError);
});
