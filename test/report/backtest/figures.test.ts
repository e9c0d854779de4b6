import { expect, test } from 'vitest';
import { drawBacktestFigures } from '../../../src/report/backtest/figures.ts';
import { backtestCharts } from '../../../src/report/backtest/registry.ts';
import { share } from '../../../src/report/numbers.ts';
import { told } from './made-up.ts';

test('every chart is a figure of the name of its id', async () => {
  const figures = await drawBacktestFigures(told());
  expect(figures.map(({ name }) => name)).toEqual(Object.keys(backtestCharts));
});

test('exposure is of closes, and so is the share of them at which something was held', async () => {
  const result = told();
  const { metric, value } = result.tables.performance.columns;
  const figures = await drawBacktestFigures(result);
  const { alt } = figures.find(({ name }) => name === 'exposure')!;
  expect(alt).toContain(`something held at ${share(value[metric.indexOf('exposure-time')]!)} of closes.`);
});

test('what stands for a chart is told in sentences that begin with a capital or a number', async () => {
  const figures = await drawBacktestFigures(told());
  for (const { alt } of figures) expect(alt).not.toMatch(/\. [a-z]/);
});
