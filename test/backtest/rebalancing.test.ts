import { expect, test } from 'vitest';
import { doesRebalance } from '../../src/backtest/rebalancing.ts';
import { checkStrategy } from '../../src/backtest/strategy.ts';
import { dateOf } from '../study/made-up.ts';
import { type Bar, backtest, bars, event, quotes, rows, walk } from './made-up.ts';

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

test('a trade whose exit is blocked gets no more shares while it waits', () => {
  const closes = [50, 50, 50, 40, 32, 30, 30, 30];
  const falling = closes.map((close): Bar => [close, close, close, close]);
  const own = { ...strategy, exit: { sessions: 2, at: 'close' }, shares: 'whole' } as const;
  const result = backtest(own, [bars('688981.SS', falling)], [event(1, '688981.SS', 'during')]);
  const orders = rows(result, 'orders');
  expect(orders.filter(({ reason }) => reason === 'limit-down').map(({ date }) => date)).toEqual([
    dateOf(3),
    dateOf(4),
  ]);
  expect(rows(result, 'trades')).toMatchObject([{ exit_reason: 'time', exit_date: dateOf(5) }]);
  const bought = orders.filter(({ purpose, date }) => purpose === 'rebalance' && String(date) >= dateOf(3));
  expect(bought).toEqual([]);
});

test('a fraction worth less than a lot sells nothing: the trade ends with its exit', () => {
  const rising = [100, 100, 100, 250, 250, 250, 250];
  const own = {
    ...strategy,
    capital: 100_000,
    exit: { sessions: 3, at: 'close' },
    sizing: { by: 'fraction', value: 0.5 },
    shares: 'lots',
    securities: { S0: { lot: 500 } },
  } as const;
  const result = backtest(own, [quotes('S0', rising)], [event(1, 'S0', 'during')]);
  expect(rows(result, 'orders').map(({ purpose, shares }) => [purpose, shares])).toEqual([
    ['entry', 500],
    ['exit', 500],
  ]);
});
