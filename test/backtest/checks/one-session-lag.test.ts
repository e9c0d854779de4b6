import { expect, test } from 'vitest';
import { oneSessionLag } from '../../../src/backtest/checks/one-session-lag.ts';
import type { Strategy } from '../../../src/backtest/strategy.ts';
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

const expectancy = (strategy: Strategy, own = {}) =>
  oneSessionLag(strategy, { ...data, ...own }).find(({ metric }) => metric === 'expectancy')!;

test('a profit that hangs on one fill is gone a session later', () => {
  const strategy = { ...plain, exit: { sessions: 2, at: 'close' } } as const;
  const { value, lagged, isHalved } = expectancy(strategy);
  expect(value).toBeCloseTo(0.06, 2);
  expect(lagged).toBeCloseTo(0, 12);
  expect(isHalved).toBe(true);
});

test('one that is still there is not halved', () => {
  const strategy = {
    ...plain,
    entry: { offset: -3, at: 'open' },
    exit: { sessions: 6, at: 'close' },
  } as const;
  const events = data.events.map((own) => ({ ...own, scheduled_on: '2024-01-01' }));
  const { kept, isHalved } = expectancy(strategy, { events });
  expect(kept).toBeCloseTo(1, 2);
  expect(isHalved).toBe(false);
});

test('a strategy that is wrong is a wrong question', () => {
  expect(() => oneSessionLag({ ...plain, stop: 3 }, data)).toThrow(QuestionError);
});
