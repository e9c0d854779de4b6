import { expect, test } from 'vitest';
import { commissionOn } from '../../../src/backtest/costs/commission.ts';

test('a commission is a rate of the value and a sum a share, and at least its minimum', () => {
  const commission = { rate: 0.001, perShare: 0.01, minimum: 5 };
  expect(commissionOn(10_000, 200, commission)).toBe(12);
  expect(commissionOn(100, 1, commission)).toBe(5);
  expect(commissionOn(100, 1, { rate: 0, perShare: 0, minimum: 0 })).toBe(0);
});
