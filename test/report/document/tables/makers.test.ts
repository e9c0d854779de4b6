import { expect, test } from 'vitest';
import { cellText } from '../../../../src/report/document/block.ts';
import { tableBlocks } from '../../../../src/report/document/tables/makers.ts';
import { resultOf, v4, v4Tables } from '../../made-up.ts';
import { tellingOf } from '../telling.ts';

const tables = tableBlocks(await tellingOf(v4));
const rowsOf = (caption: string) =>
  tables.find((table) => table.caption === caption)!.rows.map((row) => row.map(cellText));

test('tables go from what was asked to what it rests on, those without rows left out', async () => {
  expect(tables.map(({ caption }) => caption)).toEqual([
    'Events and the sessions they fell on',
    'Abnormal return on day 0',
    'Cumulative abnormal returns over the windows',
    'Claims held against the sessions around day 0',
    'Tests over the sample',
    'Excluded',
    'What was noticed about the inputs',
    'What the models were estimated on',
  ]);
  expect(tableBlocks(await tellingOf({ result: resultOf({}), prices: [] }))).toEqual([]);
});

test('every row has a cell for every column', () => {
  for (const { rows, columns } of tables) for (const row of rows) expect(row).toHaveLength(columns.length);
});

test('numbers are percent with their sign, t and p', () => {
  expect(rowsOf('Abnormal return on day 0')[0]).toEqual([
    'v4:0981.HK',
    'Fri 2026-04-24',
    '+10.01 %',
    '+0.20 %',
    '+9.81 %',
    '2.60 %',
    '3.77',
    '< 0.0001',
  ]);
});

test('a test that is not defined says why instead of a number', () => {
  expect(rowsOf('Tests over the sample')).toEqual([
    ['Estimate', 'CAAR', '2', '+7.87 %', ''],
    ['Interval by the cross-sectional t', 'CAAR', '2', '−10.00 % to +25.00 %', ''],
    ['Cross-sectional t', 'CAAR', '2', '4.10, p = 0.1520', ''],
    ['Sign test', 'CAAR', '2', '–', 'no variance: the signs are all the same'],
  ]);
});

test('what is excluded says why, what was noticed says where', () => {
  expect(rowsOf('Excluded')[0]!.at(-1)).toContain('rival event');
  expect(rowsOf('What was noticed about the inputs')).toEqual([
    ['warning', 'smic.csv:7', 'close stays at 38.2'],
  ]);
  expect(rowsOf('What the models were estimated on')[0]).toContain('alpha 0.00012, beta 1.234');
});

test('models are named where there is more than one', async () => {
  const result = resultOf(v4Tables, { models: ['market-model', 'mean-adjusted'] });
  const [, dayZero] = tableBlocks(await tellingOf({ ...v4, result }));
  expect(dayZero!.columns.map(({ header }) => header)).toContain('Model');
});
