import { expect, test } from 'vitest';
import { estimateBlock, estimatedOf } from '../../../../src/study/block.ts';
import {
  observationRows,
  observationTables,
} from '../../../../src/study/tables/observations/observation-tables.ts';
import { largeStudy, prepared } from '../../work/made-up.ts';

const { context, observations } = prepared(largeStudy());
const looking = { ...context, looksBack: true };
const estimated = estimatedOf(estimateBlock(observations.slice(4, 10), looking).outcomes);
const every = observationTables(estimated, () => true);

test('tables of single observations have the rows of each, in order', () => {
  const { windows, abnormal_returns: days, fits } = every;
  expect(windows.length).toBe(estimated.length * context.plan.windows.length);
  expect(days.length).toBe(estimated.length * context.shape.eventDays);
  expect([...new Set(fits.columns.term)]).toEqual(['alpha', 'beta']);
  expect([...new Set(windows.columns.observation)]).toEqual([
    ...new Set(estimated.map(({ observation }) => observation.id)),
  ]);
});

test('a table that is not wanted has no rows', () => {
  const { windows, fits } = observationTables(estimated, (table) => table === 'fits');
  expect([windows.length, fits]).toEqual([0, every.fits]);
});

test('rows are filled as they are added, up to as many as there is room for', () => {
  const rows = observationRows(
    () => 40,
    () => true,
  );
  expect(rows.tables().windows.length).toBe(0);
  for (const one of estimated.slice(0, 2)) rows.add(one);
  expect(rows.tables().fits).toEqual(observationTables(estimated.slice(0, 2), () => true).fits);
});
