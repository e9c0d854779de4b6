import { describe, expect, test } from 'vitest';
import { dateOf } from '../study/made-up.ts';
import { type Bar, backtest, bars, event, rows } from './made-up.ts';

describe('mainland shares bought over several sessions', () => {
  // From the day of the event on 1,200 of the 10,000 shares ordered are bought a session.
  const thin = Array.from({ length: 20 }, (_, t): Bar => [10, 10, 10, 10, t < 5 ? 1e6 : 6000]);
  const own = {
    sizing: { by: 'shares', value: 10_000 },
    volumeCap: 0.2,
    blocked: { action: 'carry', sessions: 8 },
    exit: { sessions: 3, at: 'close' },
  } as const;
  const orders = (symbol: string, more = {}) =>
    rows(backtest({ ...own, ...more }, [bars(symbol, thin)], [event(5, symbol)]), 'orders');
  const exits = (symbol: string, more = {}) =>
    orders(symbol, more)
      .filter(({ purpose }) => purpose === 'exit')
      .map(({ date, reason, shares_ordered, shares }) => [date, reason, shares_ordered, shares]);

  test('are sold in the session of the last purchase but for that purchase', () => {
    expect(exits('600519.SS')).toEqual([
      [dateOf(8), '', 3600, 1200],
      [dateOf(9), '', 3600, 1200],
      [dateOf(10), '', 2400, 1200],
      [dateOf(11), '', 1200, 1200],
    ]);
  });

  test('are sold without regard to it where settlement is left out, or the exchange knows no such rule', () => {
    const free = [
      [dateOf(8), '', 4800, 1200],
      [dateOf(9), '', 3600, 1200],
      [dateOf(10), '', 2400, 1200],
      [dateOf(11), '', 1200, 1200],
    ];
    expect(exits('600519.SS', { settlement: 'none' })).toEqual(free);
    expect(exits('S0')).toEqual(free);
  });

  test('of which none are settled are not sold', () => {
    const [first] = exits('600519.SS', { exit: { sessions: 0, at: 'close' } });
    expect(first).toEqual([dateOf(5), 'same-day-sale', 1200, 0]);
  });

  test('are brought back to their fraction of equity by as many as are settled', () => {
    // Bought at 10 and again at 10; at the close of the second session at 20 less than half of them is wanted.
    const risen = thin.map((bar, t): Bar => (t < 6 ? bar : [10, 20, 10, t < 7 ? 20 : 10, bar[4]!]));
    const strategy = {
      ...own,
      capital: 24_000,
      shares: 'fractional',
      sizing: { by: 'fraction', value: 0.9 },
      rebalance: 'daily',
      exit: { sessions: 8, at: 'close' },
    } as const;
    const result = backtest(strategy, [bars('600519.SS', risen)], [event(5, '600519.SS')]);
    const [sale] = rows(result, 'orders').filter(({ direction }) => direction === 'sell');
    expect(sale).toMatchObject({ purpose: 'rebalance', date: dateOf(6) });
    expect(Number(sale!.shares)).toBeLessThanOrEqual(1200);
    expect(Number(sale!.shares)).toBeGreaterThan(0);
  });
});
