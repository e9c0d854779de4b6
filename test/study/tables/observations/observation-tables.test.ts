import { expect, test } from 'vitest';
import { estimateBlock } from '../../../../src/study/block.ts';
import { estimatedOf } from '../../../../src/study/model-outcome.ts';
import { observationRows } from '../../../../src/study/tables/observations/observation-tables.ts';
import { largeStudy, prepared } from '../../work/made-up.ts';
import { rowsOfOutcomes, tablesOf } from './rows-of.ts';

const { context, observations } = prepared(largeStudy());
const { outcomes } = estimateBlock(observations.slice(0, 10), { ...context, looksBack: true });
const estimated = estimatedOf(outcomes);
const every = rowsOfOutcomes(outcomes, context);

test('tables of single observations have the rows of each, in order', () => {
  const { windows, abnormal_returns: days, fits, date_sensitivity: dates, reaction_scan: scans } = every;
  expect(windows.length).toBe(estimated.length * context.plan.windows.length);
  expect(days.length).toBe(estimated.length * context.shape.eventDays);
  expect([dates.length, scans.length]).toEqual([estimated.length * 5, estimated.length * 11]);
  expect([...new Set(fits.columns.term)]).toEqual(['alpha', 'beta']);
  expect([...new Set(windows.columns.observation)]).toEqual([
    ...new Set(estimated.map(({ observation }) => observation.id)),
  ]);
});

test('what a model could not use has a row in models alone, with the reason', () => {
  const unused = outcomes.filter(({ outcome }) => typeof outcome === 'string');
  expect(unused.length).toBeGreaterThan(0);
  const { models, ...others } = rowsOfOutcomes(unused, context);
  expect(models.columns.reason).toEqual(unused.map(({ outcome }) => outcome));
  expect(Object.values(others).map(({ length }) => length)).toEqual([0, 0, 0, 0, 0]);
  expect(every.models.length).toBe(outcomes.length);
});

test('a table that is not wanted has no rows', () => {
  const { windows, fits } = rowsOfOutcomes(outcomes, context, (table) => table === 'fits');
  expect([windows.length, fits]).toEqual([0, every.fits]);
});

test('rows are filled as they are added, up to as many as there is room for', () => {
  const rows = observationRows(10, { ...context, isWanted: () => true });
  expect(rows.packed()).toEqual({});
  for (const one of outcomes.slice(0, 8)) rows.add(one);
  expect(tablesOf(rows.packed()).fits).toEqual(rowsOfOutcomes(outcomes.slice(0, 8), context).fits);
});
