import { describe, expect, test } from 'vitest';
import { frenchTable } from '../../../src/io/factor-formats/kenneth-french.ts';
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

const read = (id: keyof typeof factorFormats, lines: readonly string[]) =>
  factorFormats[id].read(Buffer.from(lines.join('\n')), 'factors.csv');

describe("Kenneth French's files", () => {
  const table = frenchTable(french)!;

  test('are read from below the text above them to the table of years below', async () => {
    expect(table.names).toEqual(['Mkt-RF', 'SMB', 'HML', 'RF']);
    expect(table.line).toBe(4);
    expect(table.rows.map(({ line, date }) => [line, date])).toEqual([
      [5, '2015-01-02'],
      [6, '2015-01-05'],
    ]);
    expect(table.rows[0]!.fields).toEqual(['-0.12', '-0.59', '0.12', '0.00']);
    expect(await read('kenneth-french', french)).toEqual({ table, findings: [] });
  });

  test('are in percent, and have numbers that stand for unknown', () => {
    expect(table.unit).toBe('percent');
    expect(table.missing).toContain('-99.99');
  });

  test('are told from a plain table of dates', async () => {
    expect(await read('kenneth-french', ['date,mktrf', '2015-01-02,-0.0012'])).toBeUndefined();
    expect(await read('dated-columns', french)).toBeUndefined();
  });
});

describe('a plain table', () => {
  test('may have its date column anywhere', async () => {
    const { table, findings } = (await read('dated-columns', ['mktrf,Date,rf', '-0.0012,2015-01-02,0']))!;
    expect(findings).toEqual([]);
    expect(table!.names).toEqual(['mktrf', 'rf']);
    expect(table!.rows).toEqual([{ line: 2, date: '2015-01-02', fields: ['-0.0012', '0'] }]);
  });

  test('has a note of the numbers of its rows, as R and pandas write them, which are no factor', async () => {
    const { table, findings } = (await read('dated-columns', ['"","date","mktrf"', '"1","2015-01-02",0.1']))!;
    expect(table!.names).toEqual(['mktrf']);
    expect(table!.rows).toEqual([{ line: 2, date: '2015-01-02', fields: ['0.1'] }]);
    expect(findings).toMatchObject([{ severity: 'note', code: 'unread-columns', line: 1 }]);
  });

  test('that cannot be parted into fields says why', async () => {
    const { table, findings } = (await read('dated-columns', ['date,mktrf,mktrf', '2015-01-02,1,2']))!;
    expect(table).toBeUndefined();
    expect(findings).toMatchObject([{ code: 'repeated-column', line: 1, column: 'mktrf' }]);
  });
});
