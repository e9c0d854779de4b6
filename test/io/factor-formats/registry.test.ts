import { describe, expect, test } from 'vitest';
import { factorFormats } from '../../../src/io/factor-formats/registry.ts';

const french = [
  'This file was created by using the 202604 CRSP database.',
  'The 1-month TBill return is from Ibbotson.',
  '',
  ',Mkt-RF,SMB,HML,RF',
  '20150102,   -0.12,   -0.59,    0.12,   0.00',
  '20150105,   -1.84,    0.33, -99.99,   0.00',
  '',
  ' Annual Factors: January-December ',
  ',Mkt-RF,SMB,HML,RF',
  '  2015,   -0.07,   -5.99,   -9.65,   0.02',
];

describe("Kenneth French's files", () => {
  const table = factorFormats['kenneth-french'].read(french)!;

  test('are read from below the text above them to the table of years below', () => {
    expect(table.names).toEqual(['Mkt-RF', 'SMB', 'HML', 'RF']);
    expect(table.rows.map(({ line, date }) => [line, date])).toEqual([
      [5, '2015-01-02'],
      [6, '2015-01-05'],
    ]);
    expect(table.rows[0]!.fields).toEqual(['-0.12', '-0.59', '0.12', '0.00']);
  });

  test('are in percent, and have numbers that stand for unknown', () => {
    expect(table.unit).toBe('percent');
    expect(table.missing).toContain('-99.99');
  });

  test('are told from a plain table of dates', () => {
    expect(factorFormats['kenneth-french'].read(['date,mktrf', '2015-01-02,-0.0012'])).toBeUndefined();
    expect(factorFormats['dated-columns'].read(french)).toBeUndefined();
  });
});

describe('a plain table', () => {
  test('may have its date column anywhere', () => {
    const table = factorFormats['dated-columns'].read(['mktrf,Date,rf', '-0.0012,2015-01-02,0'])!;
    expect(table.names).toEqual(['mktrf', 'rf']);
    expect(table.rows).toEqual([{ line: 2, date: '2015-01-02', fields: ['-0.0012', '0'] }]);
  });
});
