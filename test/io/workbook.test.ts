import { expect, test } from 'vitest';
import { workbookOf } from '../../src/io/workbook.ts';
import { usualVoice, voiceOf } from '../../src/report/voice.ts';
import { resultOf, tableOf, v4 } from '../report/made-up.ts';

test('how it was done and what columns mean come first, then one sheet a table, its header frozen', () => {
  const { events, windows } = v4.result.tables;
  const sheets = workbookOf(['A study', 'Returns are simple.'], [events, windows]);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['methods', 'columns', 'events', 'windows']);
  expect(sheets.map(({ stickyRowsCount }) => stickyRowsCount)).toEqual([undefined, 1, 1, 1]);
  expect(JSON.stringify(sheets[0]!.data)).toContain('Returns are simple');
  expect(sheets[3]!.data).toHaveLength(windows.length + 1);
});

test('numbers are numbers with a format by their unit, missing ones empty, text is text', () => {
  const table = tableOf('windows', [
    { observation: '=1+1', from: -1, car: 0.1234567, scar: 2.5, p_value: 0.01 },
  ]);
  const [, , sheet] = workbookOf([], [table]);
  const names = Object.keys(table.columns);
  const cell = (name: string) => sheet!.data[1]![names.indexOf(name)];
  expect(cell('observation')).toEqual({ value: '=1+1', type: String });
  expect(cell('from')).toEqual({ value: -1, type: Number, format: '0' });
  expect(cell('car')).toEqual({ value: 0.1234567, type: Number, format: '0.00%' });
  expect(cell('scar')).toEqual({ value: 2.5, type: Number, format: '0.00' });
  expect(cell('p_value')).toEqual({ value: 0.01, type: Number, format: '0.0000' });
  expect(cell('bhar')).toBeNull();
});

test('formats have the decimals of the report, basis points as percent with two more', () => {
  const table = tableOf('windows', [{ observation: 'a', car: 0.0012, scar: 2.5 }]);
  const asked = resultOf({}, { report: { unit: 'basis-points', decimals: 1 } });
  const [, , sheet] = workbookOf([], [table], voiceOf(asked));
  const format = (name: string) => sheet!.data[1]![Object.keys(table.columns).indexOf(name)];
  expect(format('car')).toEqual({ value: 0.0012, type: Number, format: '0.000%' });
  expect(format('scar')).toEqual({ value: 2.5, type: Number, format: '0.00' });
});

test('a table longer than a sheet is cut, and the first sheet says where the rest is', () => {
  const sheets = workbookOf([], [v4.result.tables.abnormal_returns], usualVoice, 3);
  expect(sheets[2]!.data).toHaveLength(4);
  expect(JSON.stringify(sheets[0]!.data)).toContain(
    'abnormal_returns.csv has 7 more rows of abnormal_returns.',
  );
});

test('a coefficient is a return where it is alpha, a slope has no unit, and the sheet of columns says so', () => {
  const fits = tableOf('fits', [
    { term: 'alpha', estimate: 0.000123, std_error: 0.002 },
    { term: 'beta', estimate: 1.6301613, std_error: 0.1122 },
  ]);
  const [, columns, sheet] = workbookOf([], [fits]);
  const formatsOf = (name: string) => {
    const at = Object.keys(fits.columns).indexOf(name);
    return sheet!.data.slice(1).map((row) => (row![at] as { readonly format: string }).format);
  };
  expect(formatsOf('estimate')).toEqual(['0.000%', '0.000']);
  expect(formatsOf('std_error')).toEqual(['0.000%', '0.000']);
  expect(JSON.stringify(columns!.data)).toContain('fraction where term is alpha, else 1');
});

test('of a specification curve a median is a return, a mean of statistics none', () => {
  const tests = tableOf('specification_tests', [
    { test: 'mean-statistic', statistic: 2.5 },
    { test: 'median-estimate', statistic: 0.0123 },
  ]);
  const [, , sheet] = workbookOf([], [tests]);
  const at = Object.keys(tests.columns).indexOf('statistic');
  expect(sheet!.data.slice(1).map((row) => row![at])).toEqual([
    { value: 2.5, type: Number, format: '0.000' },
    { value: 0.0123, type: Number, format: '0.000%' },
  ]);
});

test('columns of the user’s own are among those explained, one called as one of ours too', () => {
  const events = { ...tableOf('events', [{ observation: 'a' }]), extra: { analyst: ['x'], car: ['7'] } };
  const [, columns] = workbookOf([], [events]);
  const told = columns!.data.map((row) => row!.map((cell) => (cell as { readonly value: string }).value));
  expect(told.slice(-2)).toEqual([
    ['events', 'analyst', '', 'as the input has it'],
    ['events', 'car', '', 'as the input has it'],
  ]);
});
