import { expect, test } from 'vitest';
import { geometricAnnual, totalReturn } from '../../../../src/backtest/performance/ingredients/annual.ts';
import { curveOf } from '../made-up.ts';

test('two of four sessions of a year square the growth', () => {
  const curve = { ...curveOf([0.1, 0]), sessionsPerYear: 4 };
  expect(totalReturn(curve)).toBeCloseTo(0.1, 14);
  expect(geometricAnnual(curve)).toBeCloseTo(0.21, 14);
});
