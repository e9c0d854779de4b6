import { expect, test } from 'vitest';
import { backtest, event, quotes, rows } from './made-up.ts';

const prices = [quotes('S0', Array(12).fill(40))];
const shares = (own: object) => rows(backtest(own, prices, [event(5, 'S0')]), 'trades')[0]!.shares;

test('a fraction of equity leaves room for the commission', () => {
  const costs = { exchangeFees: false, commission: { rate: 0.001 } };
  expect(shares({ sizing: { by: 'fraction', value: 1 } })).toBe(25_000);
  expect(shares({ sizing: { by: 'fraction', value: 1 }, costs })).toBe(Math.floor(1_000_000 / (40 * 1.001)));
});

test('money is of the base currency', () => {
  const own = { currency: 'HKD', rates: { USD: 8 }, sizing: { by: 'notional', value: 100_000 } };
  expect(shares(own)).toBe(Math.floor(100_000 / (40 * 8)));
});
