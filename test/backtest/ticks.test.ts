import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onTick } from '../../src/backtest/ticks.ts';

test('a price is rounded against the trader, one on the grid stays', () => {
  expect([onTick(16.338165, 0.02, 1), onTick(16.338165, 0.02, -1)]).toEqual([16.34, 16.32]);
  expect([onTick(16.34, 0.02, 1), onTick(16.34, 0.02, -1)]).toEqual([16.34, 16.34]);
  expect(onTick(0.1 + 0.2, 0.1, 1)).toBe(0.3);
});

test('where there is no grid the price stays', () => {
  expect(onTick(1.23456, Number.NaN, 1)).toBe(1.23456);
});

test('rounding costs less than a tick and never gains', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 10_000, noNaN: true }),
      fc.constantFrom(0.001, 0.005, 0.01, 0.02, 0.05, 1),
      fc.constantFrom(1, -1),
      (price, tick, direction) => {
        const cost = direction * (onTick(price, tick, direction) - price);
        expect(cost > -tick * 1e-5 && cost < tick).toBe(true);
      },
    ),
    { seed: 20260424 },
  );
});
