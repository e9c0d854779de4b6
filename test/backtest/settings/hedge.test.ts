import { expect, test } from 'vitest';
import { hedge } from '../../../src/backtest/settings/hedge.ts';

test('a hedge is by default of estimated beta, over sixty sessions, and stays as it was opened', () => {
  expect(hedge.parse({})).toEqual({
    beta: 'ols',
    window: [-60, -1],
    minimumObservations: 30,
    rebalance: 'none',
  });
  expect(hedge.parse({ beta: 1 }).beta).toBe(1);
});
