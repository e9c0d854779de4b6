import { expect, test } from 'vitest';
import { isNotMeasured, ratio } from '../../../src/backtest/performance/metric.ts';

test('a quotient by nothing is a reason, not an infinity', () => {
  expect(ratio(1, 4, 'nothing')).toBe(0.25);
  expect(ratio(1, 0, 'nothing')).toEqual({ reason: 'nothing' });
  expect(isNotMeasured({ reason: 'nothing' })).toBe(true);
  expect(isNotMeasured({ sharpe: 1 })).toBe(false);
});
