import { expect, test } from 'vitest';
import { inLots, inWholeSteps, lotRuleOf } from '../../src/backtest/lots.ts';
import { quotes, tape } from './made-up.ts';

test('shares are rounded down to lots, and less than the minimum is nothing', () => {
  expect(inLots(1_234.5, { minimum: 500, step: 500 })).toBe(1000);
  expect(inLots(499, { minimum: 500, step: 500 })).toBe(0);
  expect(inLots(1_234.5, { minimum: 200, step: 1 })).toBe(1234);
  expect(inLots(199, { minimum: 200, step: 1 })).toBe(0);
  expect(inLots(Number.NaN, { minimum: 1, step: 1 })).toBe(0);
});

test('a number of lots that is whole but for the last bits is whole', () => {
  expect(inLots(0.1 * 3 * 10_000, { minimum: 1, step: 1 })).toBe(3000);
  expect(inLots((1.1 / 0.1) * 100, { minimum: 100, step: 100 })).toBe(1100);
});

test('any fraction may be asked for', () => {
  expect(inLots(0.25, { minimum: 0, step: 0 })).toBe(0.25);
});

test('the user’s lot comes before that of the exchange, whole shares before both', () => {
  const smic = tape(quotes('0981.HK', [50, 51]), 'XHKG');
  const securities = { '0981.HK': { lot: 500, exempt: [] } };
  expect(lotRuleOf(smic, { shares: 'lots', securities })).toEqual({ minimum: 500, step: 500 });
  expect(lotRuleOf(smic, { shares: 'lots', securities: {} })).toEqual({ minimum: 1, step: 1 });
  expect(lotRuleOf(smic, { shares: 'whole', securities })).toEqual({ minimum: 1, step: 1 });
  expect(lotRuleOf(smic, { shares: 'fractional', securities })).toEqual({ minimum: 0, step: 0 });
  const star = tape(quotes('688981.SS', [50, 51]), 'XSHG');
  expect(lotRuleOf(star, { shares: 'lots', securities: {} })).toEqual({ minimum: 200, step: 1 });
});

test('the rest of an order is the nearest number of lots, be it less than the minimum', () => {
  expect(inWholeSteps(799.98, { minimum: 100, step: 100 })).toBe(800);
  expect(inWholeSteps(150.4, { minimum: 200, step: 1 })).toBe(150);
  expect(inWholeSteps(0.25, { minimum: 0, step: 0 })).toBe(0.25);
});
