import { expect, test } from 'vitest';
import { costs, slippage, slippageFaults } from '../../../src/backtest/settings/costs.ts';
import { checkStrategy } from '../../../src/backtest/strategy.ts';

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

test('a rate that is a fraction of the price is less than the price; a coefficient is any number', () => {
  const faultsOf = (given: object) => slippageFaults(slippage.parse(given)).map(({ message }) => message);
  const message =
    'slippage rate must be less than 1, got 2; it is a fraction of the price: 10 basis points are 0.001';
  expect(faultsOf({ rate: 2 })).toEqual([message]);
  expect(faultsOf({ model: 'spread', rate: 2 })).toEqual([message]);
  expect(faultsOf({ rate: 0.999 })).toEqual([]);
  expect(faultsOf({ model: 'square-root', rate: 2 })).toEqual([]);
  expect(checkStrategy({ slippage: { rate: 2 } }).faults).toMatchObject([
    { column: 'slippage/rate', message },
  ]);
});

test('without costs prices are still rounded, which the key says', () => {
  expect(costs.shape.times.description).toContain('`ticks: none`');
});
