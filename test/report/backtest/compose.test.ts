import { expect, test } from 'vitest';
import { chartSections } from '../../../src/report/backtest/chart.ts';
import { backtestReport } from '../../../src/report/backtest/compose.ts';
import { type BacktestChartId, backtestCharts } from '../../../src/report/backtest/registry.ts';
import { empty, told } from './made-up.ts';

test('the finding comes first, then charts, tables and method', async () => {
  const { title, sections } = await backtestReport(told());
  expect(title).toBe('Made up: what could be traded');
  expect(sections.map(({ id }) => id)).toEqual(['finding', 'charts', 'tables', 'method']);
});

test('every chart of the registry is told: what it brought, from what, at what cost, and whether it is luck', async () => {
  const report = await backtestReport(told());
  const figures = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : [])),
  );
  expect(figures.map(({ chart }) => chart).toSorted()).toEqual(Object.keys(backtestCharts));
  const sections = figures.map(({ chart }) => backtestCharts[chart as BacktestChartId].section);
  expect([...new Set(sections)]).toEqual(['result', 'trades', 'costs', 'luck']);
  expect(sections).toEqual(sections.toSorted((a, b) => chartSections.indexOf(a) - chartSections.indexOf(b)));
});

test('a backtest that trades nothing is a report all the same', async () => {
  const { sections } = await backtestReport(empty());
  expect(sections.map(({ id }) => id)).toContain('finding');
});
