import { expect, test } from 'vitest';
import { unitOf } from '../../src/io/factor-unit.ts';

const table = { names: [], line: 1, rows: [] };
const unit = (columns: Record<string, number[]>, question = {}, form = {}) =>
  unitOf(
    { ...table, ...form },
    Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, Float64Array.from(values)])),
    question,
    'f.csv',
  );

test('each column is judged by half of its values, and all must agree', () => {
  expect(unit({ mktrf: [0.004, -0.006], rf: [0.0001, 0.0001] }).unit).toBe('fraction');
  expect(unit({ mktrf: [0.4, -0.6], rf: [0.01, 0.01] }).unit).toBe('percent');
  expect(unit({ mktrf: [0.4, -0.6], smb: [0.002, 0.001] }).finding.severity).toBe('error');
  expect(unit({ mktrf: [0.4, -0.6], smb: [NaN, NaN] }).unit).toBe('percent');
});

test('columns that are not in use are not asked, unless none is', () => {
  const columns = { mktrf: [0.004, -0.006], vix: [18, 19] };
  expect(unit(columns, { used: new Set(['mktrf', 'rf']) })).toMatchObject({
    unit: 'fraction',
    judged: ['mktrf'],
  });
  expect(unit(columns, { used: new Set(['smb']) }).finding.severity).toBe('error');
});

test('what the study says is believed unless every column speaks against it', () => {
  expect(unit({ mktrf: [0.004], vix: [18] }, { unit: 'fraction' })).toMatchObject({
    unit: 'fraction',
    finding: { severity: 'note' },
    judged: ['mktrf'],
  });
  expect(unit({ mktrf: [0.4], vix: [18] }, { unit: 'fraction' }).finding.severity).toBe('error');
});

test('what the form says counts more than sizes', () => {
  expect(unit({ smb: [0.001] }, {}, { unit: 'percent' }).unit).toBe('percent');
});
