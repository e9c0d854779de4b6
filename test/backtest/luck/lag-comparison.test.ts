import { expect, test } from 'vitest';
import { compareLag } from '../../../src/backtest/luck/lag-comparison.ts';
import type { PerformanceRow } from '../../../src/backtest/performance/performance.ts';

const row = (metric: string, value: number): PerformanceRow => ({
  metric,
  view: 'calendar',
  value,
  unit: '1',
  definition: '',
  reason: '',
});

test('an edge of which a session leaves less than half is halved', () => {
  const told = compareLag(
    [row('sharpe', 2), row('total-return', 0.1), row('periods', 5), row('expectancy', -0.01)],
    [row('sharpe', 0.9), row('total-return', 0.05), row('periods', 5), row('expectancy', -0.02)],
  );
  expect(told.map(({ metric, kept, isHalved }) => [metric, kept, isHalved])).toEqual([
    ['sharpe', 0.45, true],
    ['total-return', 0.5, false],
    ['expectancy', Number.NaN, false],
  ]);
});

test('metrics that only one has are left out, others may be asked for', () => {
  expect(compareLag([row('sharpe', 2)], [])).toEqual([]);
  expect(compareLag([row('sortino', 2)], [row('sortino', 2)], ['sortino'])).toMatchObject([{ kept: 1 }]);
});
