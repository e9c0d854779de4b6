import { expect, test } from 'vitest';
import { toCent } from '../../src/backtest/cent.ts';

test('half a cent goes up, also where binary fractions fall short of it', () => {
  expect([5.005, 1.005, 60.036, 2.4749].map(toCent)).toEqual([5.01, 1.01, 60.04, 2.47]);
});
