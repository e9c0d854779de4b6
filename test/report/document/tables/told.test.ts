import { expect, test } from 'vitest';
import { cellText } from '../../../../src/report/document/block.ts';
import { tableBlocks } from '../../../../src/report/document/tables/makers.ts';
import type { SettingsInput } from '../../../../src/study/settings.ts';
import { resultOf, v4Tables } from '../../made-up.ts';

const told = (report: SettingsInput['report']) => tableBlocks({ result: resultOf(v4Tables, { report }) });
const table = (report: SettingsInput['report'], name: string) => told(report).find(({ of }) => of === name)!;

test('a table shows the columns a study chooses, in its order; two that are told as one once', () => {
  const { columns, rows } = table({ columns: { windows: ['car', 'from', 'to', 'bhar', 'days'] } }, 'windows');
  expect(columns.map(({ header }) => header)).toEqual(['CAR', 'Window', 'BHAR', 'Days']);
  expect(rows.every((row) => row.length === 4)).toBe(true);
});

test('a table that is told otherwise is shown row by row, and so is one the reports do not show', () => {
  const tests = table({ columns: { tests: ['test', 'statistic', 'p_value'] } }, 'tests');
  expect(tests.columns.map(({ header }) => header)).toEqual(['Test', 'Statistic', 'P value']);
  expect(tests.rows.map((row) => cellText(row[0]!))).toContain('cross-sectional-t');
  expect(told({}).map(({ of }) => of)).not.toContain('averages');
  expect(told({ columns: { averages: ['day', 'aar'] } }).at(-1)!.of).toBe('averages');
});

test('a title is for the first table of its name', () => {
  const captions = told({ titles: { events: 'News' } }).map(({ caption }) => caption);
  expect(captions.filter((caption) => caption === 'News')).toHaveLength(1);
  expect(captions).toContain('Excluded');
});

test('stars are behind the estimate, their meaning below the table; none where none are asked for', () => {
  expect(cellText(table({}, 'abnormal_returns').rows[0]![4]!)).toBe('+9.81 %***');
  expect(table({}, 'abnormal_returns').note).toContain('*** p < 0.01');
  expect(cellText(table({ stars: [] }, 'abnormal_returns').rows[0]![4]!)).toBe('+9.81 %');
  expect(table({ stars: [] }, 'abnormal_returns').note).toBeUndefined();
});

test('the slopes of fits are no returns', () => {
  const { rows } = table({ columns: { fits: ['term', 'estimate'] } }, 'fits');
  expect(rows.slice(0, 2).map((row) => row.map(cellText))).toEqual([
    ['alpha', '+0.012 %'],
    ['beta', '1.2340'],
  ]);
});
