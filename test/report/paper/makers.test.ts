import { describe, expect, test } from 'vitest';
import { toldObservations } from '../../../src/report/observations.ts';
import { paperTables } from '../../../src/report/paper/makers.ts';
import type { PaperTable } from '../../../src/report/paper/paper-table.ts';
import { selectObservations } from '../../../src/report/selection.ts';
import type { StudyResult } from '../../../src/study/result.ts';
import { manyObservations, resultOf, v4 } from '../made-up.ts';

const row = { group: 'all', model: 'market-model', measure: 'CAAR', n: 9 };
const tests = [
  { ...row, test: 'patell-z', from: 0, to: 0, estimate: 0.08, statistic: 3.21, p_value: 0.001 },
  { ...row, test: 'patell-z', from: -1, to: 1, estimate: -0.02, reason: 'too few' },
  {
    ...row,
    test: 'cross-sectional-t',
    from: 0,
    to: 0,
    estimate: 0.08,
    std_error: 0.02,
    statistic: 4,
    p_value: 0.004,
  },
  {
    ...row,
    test: 'cross-sectional-t',
    from: -1,
    to: 1,
    n: 8,
    estimate: -0.02,
    std_error: 0.02,
    statistic: -1,
    p_value: 0.34,
  },
];
const tableIn = (tables: readonly PaperTable[], id: string) => tables.find((table) => table.id === id);

const papersOf = (result: StudyResult) =>
  paperTables({ result, selection: selectObservations(toldObservations(result), result) });

describe('paperTables', () => {
  test('CAARs have the standard error of the cross-sectional t, its stars, and n below', () => {
    const table = tableIn(papersOf(resultOf({ tests })), 'averages')!;
    expect(table.columns).toEqual(['Market model']);
    expect(table.panels).toEqual([
      {
        rows: [
          { label: '[0, 0]', cells: [{ value: '8.00', stars: '***', error: '2.00' }] },
          { label: 'n', cells: [{ value: '9', stars: '' }] },
          { label: '[−1, +1]', cells: [{ value: '-2.00', stars: '', error: '2.00' }] },
          { label: 'n', cells: [{ value: '8', stars: '' }] },
        ],
      },
    ]);
    expect(table.notes).toContain('the standard error of the cross-sectional t, which the stars are of');
  });

  test('each group has a panel of its own', () => {
    const grouped = [...tests, ...tests.map((one) => ({ ...one, group: 'tech', n: 4 }))];
    const table = tableIn(papersOf(resultOf({ tests: grouped })), 'averages')!;
    expect(table.panels.map(({ title }) => title)).toEqual(['Whole sample', 'tech']);
    expect(table.panels[1]!.rows.at(-1)!.cells).toEqual([{ value: '4', stars: '' }]);
  });

  test('every test is a row, every window a column, what is not defined is empty', () => {
    const table = tableIn(papersOf(resultOf({ tests })), 'statistics')!;
    expect(table.columns).toEqual(['[0, 0]', '[−1, +1]']);
    expect(table.panels[0]!.rows).toEqual([
      {
        label: 'Patell z',
        cells: [
          { value: '3.21', stars: '***' },
          { value: '', stars: '' },
        ],
      },
      {
        label: 'Cross-sectional t',
        cells: [
          { value: '4.00', stars: '***' },
          { value: '-1.00', stars: '' },
        ],
      },
      {
        label: 'n',
        cells: [
          { value: '9', stars: '' },
          { value: '9', stars: '' },
        ],
      },
    ]);
  });

  test('a test that does not estimate the mean gives no column of averages its numbers', () => {
    const alpha = { ...row, test: 'calendar-time-t', from: 0, to: 0, estimate: 0.0004, std_error: 0.0002 };
    expect(tableIn(papersOf(resultOf({ tests: [alpha] })), 'averages')).toBeUndefined();
    const beside = tableIn(papersOf(resultOf({ tests: [alpha, ...tests.slice(2)] })), 'averages')!;
    expect(beside.panels[0]!.rows[0]!.cells).toEqual([{ value: '8.00', stars: '***', error: '2.00' }]);
  });

  test('observations bear their names and dates, one panel a model', () => {
    const table = tableIn(papersOf(v4.result), 'observations')!;
    expect(table.panels).toHaveLength(1);
    expect(table.panels[0]!.rows.map(({ label, detail }) => [label, detail])).toEqual([
      ['SMIC (0981.HK)', 'v4, 2026-04-24'],
      ['SMIC (0981.HK)', 'v4-dated, 2026-04-27'],
    ]);
  });

  test('the notes of observations say whose standard errors hold an error of the forecast', () => {
    const notesUnder = (...models: string[]) => {
      const result = { ...v4.result, settings: { ...v4.result.settings, models } };
      return tableIn(papersOf(result), 'observations')!.notes;
    };
    expect(notesUnder('market-model')).toContain('standard errors, forecast error included, which');
    expect(notesUnder('raw-returns', 'market-adjusted')).toContain(
      'standard errors, which the stars are of. They include no error of the forecast. Abnormal',
    );
    expect(notesUnder('market-model', 'scholes-williams', 'mine')).toContain(
      'standard errors, which the stars are of. Those of some models include no error of the forecast: Market model with the Scholes–Williams beta. Abnormal',
    );
    expect(notesUnder('mine')).toContain('standard errors, which the stars are of. Abnormal');
  });

  test('of many observations the most extreme are printed, and the notes say so', () => {
    const table = tableIn(papersOf(manyObservations(300)), 'observations')!;
    expect(table.panels[0]!.rows).toHaveLength(12);
    expect(table.notes).toContain('The 12 most extreme of 300 observations.');
  });

  test('coefficients of the cross-section are in the unit of returns, n below', () => {
    const term = { model: 'market-model', from: 0, to: 0, n: 9 };
    const result = resultOf(
      {
        cross_section: [
          { ...term, term: 'constant', estimate: 0.01, std_error: 0.02, p_value: 0.6 },
          { ...term, term: 'size', estimate: 0.005, std_error: 0.001, p_value: 0.02 },
        ],
      },
      { crossSection: { regressors: ['size'] }, report: { unit: 'basis-points', decimals: 0 } },
    );
    const table = tableIn(papersOf(result), 'cross-section')!;
    expect(table.panels[0]!.rows).toEqual([
      { label: 'constant', cells: [{ value: '100', stars: '', error: '200' }] },
      { label: 'size', cells: [{ value: '50', stars: '**', error: '10' }] },
      { label: 'n', cells: [{ value: '9', stars: '' }] },
    ]);
    expect(table.notes).toContain('standard errors (HC3)');
  });

  test('a study without rows prints no table', () => {
    expect(papersOf(resultOf({}))).toEqual([]);
  });
});
