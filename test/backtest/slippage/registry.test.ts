import { describe, expect, test } from 'vitest';
import { slippages } from '../../../src/backtest/slippage/registry.ts';
import type { Slippage, SlippageInput } from '../../../src/backtest/slippage/slippage.ts';

const input: SlippageInput = { shares: 10_000, rate: 0.5, volatility: () => 0.02, volume: () => 1_000_000 };

describe.each(Object.entries<Slippage>(slippages))('%s', (_, slippage) => {
  test('is never a gain, is nothing at a rate of 0, and does not fall with the order', () => {
    expect(slippage.of(input)).toBeGreaterThan(0);
    expect(slippage.of({ ...input, rate: 0 })).toBe(0);
    expect(slippage.of({ ...input, shares: 20_000 })).toBeGreaterThanOrEqual(slippage.of(input));
    expect([slippage.name, slippage.formula, slippage.reference]).not.toContain('');
  });
});

test('a spread costs half of itself a side', () => {
  expect(slippages.spread.of({ ...input, rate: 0.002 })).toBe(0.001);
});

test('impact is σ times the root of the share of volume, and unknown where volume is', () => {
  expect(slippages['square-root'].of(input)).toBeCloseTo(0.5 * 0.02 * 0.1, 15);
  expect(slippages['square-root'].of({ ...input, volume: () => Number.NaN })).toBeNaN();
});
