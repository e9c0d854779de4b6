import { describe, expect, test } from 'vitest';
import { sizings } from '../../../src/backtest/sizing/registry.ts';
import type { Sizing, SizingInput } from '../../../src/backtest/sizing/sizing.ts';

const input: SizingInput = {
  value: 0.1,
  equity: 1_000_000,
  price: 50,
  volatility: () => 0.02,
  stop: undefined,
  holding: 4,
  sessionsPerYear: 252,
};

describe.each(Object.entries<Sizing>(sizings))('%s', (id, sizing) => {
  test('says what it does', () => {
    expect([sizing.name, sizing.formula, sizing.reference]).not.toContain('');
  });

  test('gives fewer shares for a dearer one, unless it counts shares', () => {
    const [cheap, dear] = [sizing.shares(input), sizing.shares({ ...input, price: 100 })];
    expect(dear).toBeCloseTo(id === 'shares' ? cheap : cheap / 2, 12);
  });

  test('is in proportion to its number while that is small', () => {
    const small = sizing.shares({ ...input, value: 0.001 });
    expect(sizing.shares({ ...input, value: 0.002 })).toBeCloseTo(2 * small, 9);
  });
});

test('the volatility target holds what has that volatility a year, never more than the equity', () => {
  const { shares } = sizings['volatility-target'];
  expect(shares(input) * 50 * 0.02 * Math.sqrt(252)).toBeCloseTo(100_000, 6);
  expect(shares({ ...input, value: 5 }) * 50).toBe(1_000_000);
  expect(shares({ ...input, volatility: () => Number.NaN })).toBeNaN();
});

test('equal risk loses its share of equity at the stop, or in one deviation over the holding', () => {
  const { shares } = sizings['equal-risk'];
  expect(shares({ ...input, value: 0.01, stop: 0.05 }) * 50 * 0.05).toBeCloseTo(10_000, 6);
  expect(shares({ ...input, value: 0.01 }) * 50 * 0.04).toBeCloseTo(10_000, 6);
});
