import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sentence } from '../../src/errors/finding.ts';
import { readFactors } from '../../src/io/read-factors.ts';
import { scratchFolder } from './scratch.ts';

const percent = 'date,Mkt-RF,RF\n2015-01-02,-0.12,0.01\n2015-01-05,-1.84,0.01\n2015-01-06,1.03,0.01\n';
const fractions =
  'date,mktrf,rf\n2015-01-02,-0.0012,0.0001\n2015-01-05,-0.0184,0.0001\n2015-01-06,0.0103,0.0001\n';

const read = async (content: string | Buffer, unit?: 'fraction' | 'percent', used?: ReadonlySet<string>) => {
  const file = join(scratchFolder({ 'factors.csv': content }), 'factors.csv');
  const { series, findings } = await readFactors([file], unit, used);
  return { series: series[0], findings };
};

describe('readFactors', () => {
  test('gives fractions under their common names, whatever the file has', async () => {
    for (const text of [percent, fractions]) {
      const { series } = await read(text);
      expect(Object.keys(series!.columns)).toEqual(['mktrf', 'rf']);
      expect([...series!.columns.mktrf!].map((value) => value.toFixed(4))).toEqual([
        '-0.0012',
        '-0.0184',
        '0.0103',
      ]);
    }
  });

  test('says in a note how it knew the unit', async () => {
    expect((await read(percent)).findings).toMatchObject([
      {
        severity: 'note',
        message: 'factors are read as percent a day: half of all daily values are larger than 1.0',
      },
    ]);
  });

  test('refuses a unit that cannot be: percent is never read as fractions', async () => {
    const { series, findings } = await read(percent, 'fraction');
    expect(series).toBeUndefined();
    expect(findings.map(({ message }) => message)).toEqual([
      'factorUnit must be percent, since half of all daily values are larger than 1.0, got "fraction"; write factorUnit: percent, or convert the file',
    ]);
  });

  test('names every field that is no number and every date out of order', async () => {
    const { findings } = await read('date,mktrf\n2015-01-05,0.001\n2015-01-02,x\n20150107,0.001\n');
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '3: date must be later than the one before it, got "2015-01-02"',
      '4: date must be a date, YYYY-MM-DD, got "20150107"',
      '3: mktrf must be a number, or empty where it is not known, got "x"',
    ]);
  });

  test('says what a file of another form should be', async () => {
    const { findings } = await read('day,mktrf\n1,2\n');
    expect(findings.map(({ message }) => message)).toEqual([
      'a factor file must begin with a date column, or be a daily file of Kenneth French\'s library, got "day,mktrf"',
    ]);
  });

  test('asks for the unit of a rate alone, whose size tells nothing, and believes the answer', async () => {
    const rate = 'date,rf\n2015-01-02,0.021\n2015-01-05,0.021\n';
    expect((await read(rate)).findings.map(({ message }) => message)).toEqual([
      'factorUnit must be said for a file without factors but rf, got nothing; write factorUnit: percent or factorUnit: fraction',
    ]);
    expect((await read(rate, 'percent')).series!.columns.rf![0]).toBeCloseTo(0.00021, 15);
  });

  test('does not take the market itself for its excess over the risk-free rate', async () => {
    const { series } = await read('date,Mkt-RF,Mkt\n2015-01-02,-0.0030,-0.0028\n');
    expect(Object.keys(series!.columns)).toEqual(['mktrf', 'mkt']);
  });

  test('reads what R, spreadsheets and old programs write as it reads any other table', async () => {
    const [quoted, semicolons] = [fractions.replaceAll(/[^,\n]+/g, '"$&"'), fractions.replaceAll(',', ';')];
    const utf16 = Buffer.from(`\ufeff${fractions}`, 'utf16le');
    const { series } = await read(fractions);
    for (const form of [quoted, semicolons, utf16, `\n${fractions}`])
      expect((await read(form)).series!.columns).toEqual(series!.columns);
  });

  test('refuses a factor in two columns: neither is taken for the other', async () => {
    const errors = async (header: string) => {
      const { series, findings } = await read(`${header}\n2015-01-02,0.001,0.004\n`, 'fraction');
      expect(series).toBeUndefined();
      return findings.filter(({ severity }) => severity === 'error').map(sentence);
    };
    expect(await errors('date,mktrf,MKT-RF')).toEqual([
      expect.stringMatching(
        /factors\.csv:1:MKT-RF: a factor must stand in one column, got "MKT-RF"; "mktrf" is/,
      ),
    ]);
    expect(await errors('date,mktrf,mktrf')).toEqual([
      expect.stringMatching(/factors\.csv:1:mktrf: a column name must stand once, got "mktrf"/),
    ]);
  });

  test('refuses rows of another length, and what is a number to JavaScript alone', async () => {
    const { findings } = await read(
      'date,mktrf\n2015-01-02,0.001,9\n2015-01-05,Infinity\n2015-01-06,0x10\n2015-01-07,0.002\n',
    );
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '2: a line must have 2 fields as the header has, got 3; quote a field that holds the delimiter',
      '3: mktrf must be a number, or empty where it is not known, got "Infinity"',
      '4: mktrf must be a number, or empty where it is not known, got "0x10"',
    ]);
  });

  test.skipIf(process.platform === 'win32')('reads a file once, as a pipe can be read', async () => {
    const pipe = join(scratchFolder({}), 'pipe');
    execFileSync('mkfifo', [pipe]);
    const [{ series }] = await Promise.all([readFactors([pipe]), writeFile(pipe, fractions)]);
    expect(series[0]!.columns.mktrf).toHaveLength(3);
  });

  test('a column that models do not take says nothing of the unit of those they do', async () => {
    const text = 'date,mktrf,vix,oil\n2015-01-02,0.004,18.5,70\n2015-01-05,-0.006,19,71\n';
    const { series, findings } = await read(text, undefined, new Set(['mktrf']));
    expect([...series!.columns.mktrf!]).toEqual([0.004, -0.006]);
    expect(findings).toMatchObject([{ severity: 'note' }]);
  });

  test('columns of different sizes ask for the unit, whose answer is believed', async () => {
    const text = 'date,mktrf,bab\n2015-01-02,0.004,0.4\n2015-01-05,-0.006,-0.3\n';
    const { series, findings } = await read(text);
    expect(series).toBeUndefined();
    expect(findings.map(({ message }) => message)).toEqual([
      'factorUnit must be said for a file whose columns are of different sizes, got nothing; by half of its daily values ' +
        'bab (0.35) looks like percent and mktrf (0.0050) like fractions: ' +
        'write factorUnit: percent or factorUnit: fraction, or leave out what is no factor',
    ]);
    expect((await read(text, 'fraction')).series!.columns.mktrf![0]).toBe(0.004);
  });

  test("the codes of Kenneth French's library for unknown values are so in a file saved anew", async () => {
    const { series, findings } = await read(percent.replace('1.03,0.01', '-99.99,-999'));
    expect([...series!.columns.mktrf!]).toEqual([-0.0012, -0.0184, NaN]);
    expect(series!.columns.rf![2]).toBeNaN();
    expect(findings.map(({ message }) => message)).toContain(
      "-99.99 and -999 are read as not known, as Kenneth French's library means them: 2 of the values",
    );
  });

  test('a factor does not move by half in a day, in any unit', async () => {
    const said = async (text: string) =>
      (await read(text)).findings
        .filter(({ severity }) => severity === 'error')
        .map(({ line, message }) => `${line}: ${message}`);
    expect(await said(fractions.replace('0.0103', '-0.9999'))).toEqual([
      '4: mktrf must move by less than 0.5 a day, in fractions, got "-0.9999"; leave it empty where it is not known',
    ]);
    expect(await said(percent.replace('1.03', '-99.98').replace('0.01', '50'))).toEqual([
      '4: Mkt-RF must move by less than 50 a day, in percent, got "-99.98"; leave it empty where it is not known',
      '2: RF must move by less than 50 a day, in percent, got "50"; leave it empty where it is not known',
    ]);
    expect(await said(percent.replace('1.03', '49.9'))).toEqual([]);
  });
});
