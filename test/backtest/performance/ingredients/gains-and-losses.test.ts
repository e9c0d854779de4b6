import { expect, test } from 'vitest';
import { gainsAndLosses } from '../../../../src/backtest/performance/ingredients/gains-and-losses.ts';

test('zero is neither gain nor loss', () => {
  expect(gainsAndLosses(Float64Array.of(3, 0, -1, -1, -0))).toEqual({
    gains: 1,
    losses: 2,
    gained: 3,
    lost: 2,
  });
});
