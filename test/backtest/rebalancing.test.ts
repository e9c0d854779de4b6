import { expect, test } from 'vitest';
import { doesRebalance } from '../../src/backtest/rebalancing.ts';
import { checkStrategy } from '../../src/backtest/strategy.ts';
import { backtest, event, quotes, rows, walk } from './made-up.ts';

const strategy = {
  entry: { at: 'close' },
  exit: { sessions: 8, at: 'close' },
  sizing: { by: 'fraction', value: 0.25 },
  shares: 'fractional',
  rebalance: 'daily',
} as const;

test('a trade is brought back to its fraction of equity at every close', () => {
  const result = backtest(strategy, [walk('S0', 8, 30, 0.05)], [event(5, 'S0', 'during')]);
  const weights = rows(result, 'positions').map(({ weight }) => Number(weight));
  expect(weights).toHaveLength(8);
  for (const weight of weights) expect(weight).toBeCloseTo(0.25, 12);
  expect(rows(result, 'orders').filter(({ purpose }) => purpose === 'rebalance').length).toBe(7);
});

test('nothing is ordered where nothing moved', () => {
  const result = backtest(strategy, [quotes('S0', Array(30).fill(10))], [event(5, 'S0', 'during')]);
  expect(rows(result, 'orders').map(({ purpose }) => purpose)).toEqual(['entry', 'exit']);
});

test('a trade or its hedge may be rebalanced, each by itself', () => {
  const does = (own: object) => doesRebalance(checkStrategy(own).value!);
  expect(does({})).toBe(false);
  expect(does({ hedge: { rebalance: 'daily' } })).toBe(true);
  expect(does({ rebalance: 'daily', sizing: { by: 'fraction', value: 0.1 } })).toBe(true);
});
