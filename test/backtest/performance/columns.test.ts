import { expect, test } from 'vitest';
import { drawdownColumns, performanceColumns } from '../../../src/backtest/performance/columns.ts';
import { drawdowns } from '../../../src/backtest/performance/drawdowns.ts';
import { performanceOf } from '../../../src/backtest/performance/performance.ts';
import { curveOf, madeUp } from './made-up.ts';

test('columns of performance are the rows turned, in the order of the table', () => {
  const { curve, trades } = madeUp(1);
  const rows = performanceOf(curve, trades);
  const columns = performanceColumns(rows);
  expect(Object.keys(columns)).toEqual(['metric', 'value', 'unit', 'definition', 'view', 'reason']);
  rows.forEach(({ metric, value, view, reason }, i) => {
    expect([columns.metric[i], columns.value[i], columns.view[i], columns.reason[i]]).toEqual([
      metric,
      value,
      view,
      reason,
    ]);
  });
});

test('falls are told with ISO dates, and no date where there was no recovery', () => {
  const equity = Float64Array.of(100, 50, 100, 80);
  expect(drawdownColumns(drawdowns({ ...curveOf([0, 0, 0]), equity }))).toEqual({
    start: ['1970-01-01', '1970-01-03'],
    trough: ['1970-01-02', '1970-01-04'],
    recovery: ['1970-01-03', ''],
    depth: Float64Array.of(-0.5, 80 / 100 - 1),
    calendar_days: Float64Array.of(2, 1),
  });
});
