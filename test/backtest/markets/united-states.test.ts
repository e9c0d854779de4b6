import { expect, test } from 'vitest';
import { unitedStatesFees, unitedStatesTick } from '../../../src/backtest/markets/united-states.ts';

test('only sales are charged, and prices are in cents', () => {
  expect(unitedStatesFees.map(({ sides }) => sides)).toEqual(['sell']);
  expect(unitedStatesTick).toBe(0.01);
});
