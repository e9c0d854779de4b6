import { expect, test } from 'vitest';
import { backtestReport } from '../../../src/report/backtest/compose.ts';
import { backtestCharts } from '../../../src/report/backtest/registry.ts';
import { empty, told } from './made-up.ts';

test('the finding comes first, then charts, tables and method', async () => {
  const { title, sections } = await backtestReport(told());
  expect(title).toBe('Made up: what could be traded');
  expect(sections.map(({ id }) => id)).toEqual(['finding', 'charts', 'tables', 'method']);
});

test('every chart of the registry is told', async () => {
  const { sections } = await backtestReport(told());
  const figures = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : [])),
  );
  expect(figures.map(({ chart }) => chart).toSorted()).toEqual(Object.keys(backtestCharts));
});

test('a backtest that trades nothing is a report all the same', async () => {
  const { sections } = await backtestReport(empty());
  expect(sections.map(({ id }) => id)).toContain('finding');
});
