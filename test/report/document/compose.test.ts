import { expect, test } from 'vitest';
import { studyReport } from '../../../src/report/document/compose.ts';
import { resultOf, v4 } from '../made-up.ts';

test('a report tells the finding first, then charts, tables and how it was done', async () => {
  const { title, notice, sections } = await studyReport(v4);
  expect([title, notice]).toEqual(['A made-up study', 'Simulated prices.']);
  expect(sections.map(({ id }) => id)).toEqual(['finding', 'charts', 'tables', 'method']);
});

test('sections without anything to say are left out', async () => {
  const { sections } = await studyReport({ result: resultOf({}), prices: [] });
  expect(sections.map(({ id }) => id)).toEqual(['method']);
});
