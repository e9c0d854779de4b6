import { expect, test } from 'vitest';
import { costs, slippage } from '../../../src/backtest/settings/costs.ts';

test('by default the exchange is paid, the broker and the market maker are not', () => {
  expect(costs.parse({})).toEqual({
    times: 1,
    exchangeFees: true,
    commission: { rate: 0, perShare: 0, minimum: 0 },
  });
  expect(slippage.parse({})).toEqual({ model: 'fixed', rate: 0, window: 20, sides: 'both' });
});

test('a cost is never negative', () => {
  expect(costs.safeParse({ commission: { rate: -0.001 } }).success).toBe(false);
  expect(slippage.safeParse({ rate: -1 }).success).toBe(false);
});
