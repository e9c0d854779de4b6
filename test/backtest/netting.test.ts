import { expect, test } from 'vitest';
import { backtest, event, rows, walk } from './made-up.ts';

const strategy = {
  side: 'event',
  entry: { at: 'close' },
  exit: { sessions: 6, at: 'close' },
  sizing: { by: 'fraction', value: 0.3 },
  shares: 'fractional',
  rebalance: 'daily',
  costs: { exchangeFees: false, commission: { rate: 0.001 } },
} as const;
const prices = [walk('S0', 4, 40, 0.03), walk('S1', 5, 40, 0.03)];
const events = [event(5, 'S0', 'during', { side: 'long' }), event(7, 'S0', 'during', { side: 'short' })];

test('a book that is brought back to its targets pays for the net order of each security', () => {
  const orders = rows(backtest(strategy, prices, events), 'orders');
  const days = new Map<string, { net: number; fees: number; gross: number }>();
  for (const { date, direction, value_traded, fees } of orders) {
    const day = days.get(String(date)) ?? { net: 0, fees: 0, gross: 0 };
    const value = Number(value_traded);
    days.set(String(date), {
      net: day.net + (direction === 'buy' ? value : -value),
      fees: day.fees + Number(fees),
      gross: day.gross + value,
    });
  }
  for (const { net, fees } of days.values()) expect(fees).toBeCloseTo(Math.abs(net) * 0.001, 6);
  expect([...days.values()].some(({ net, gross }) => Math.abs(net) < 0.9 * gross)).toBe(true);
});

test('trades that are left alone are charged order by order', () => {
  const orders = rows(backtest({ ...strategy, rebalance: 'none' }, prices, events), 'orders');
  expect(orders).toHaveLength(4);
  for (const { value_traded, fees } of orders) expect(fees).toBeCloseTo(Number(value_traded) * 0.001, 9);
});
