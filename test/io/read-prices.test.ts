import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sentence } from '../../src/errors/finding.ts';
import { expandGlobs } from '../../src/io/glob.ts';
import { readPrices, symbolOf } from '../../src/io/read-prices.ts';
import { plain, readText } from './scratch.ts';

const said = async (...given: Parameters<typeof readText>) =>
  (await readText(...given)).findings.map(sentence);

describe('readPrices', () => {
  test('every unknown is NaN, every number is read as it stands', async () => {
    const { rows, findings } = await readText([
      'date,close,volume',
      '2026-04-23,58.45,1e6',
      '2026-04-24,null,-',
      '2026-04-27,,N/A',
    ]);
    expect(findings).toEqual([]);
    expect(rows.map(plain)).toEqual([
      {
        symbol: 'X',
        dates: ['2026-04-23', '2026-04-24', '2026-04-27'],
        lines: [2, 3, 4],
        close: [58.45, NaN, NaN],
        volume: [1e6, NaN, NaN],
      },
    ]);
  });

  test('a file that is not there', async () => {
    const { findings } = await readPrices(['prices/none.csv']);
    expect(findings.map(sentence)).toEqual([
      'prices/none.csv: the file must exist, got nothing; check the spelling of its path',
    ]);
  });

  test('an empty file', async () => {
    expect(await said('')).toEqual(['X.csv: the file must begin with a line of column names, got nothing']);
  });

  test('a header and nothing below it', async () => {
    expect(await said('date,close\n')).toEqual([
      'X.csv: the file must have rows below its header, got nothing',
    ]);
  });

  test('a header without a date', async () => {
    expect(await said('day,close\n2026-04-24,1\n')).toEqual([
      'X.csv:1: the header must have a column of dates, got "day,close"; name the column of dates "date"; ' +
        '`eventstudy list formats` shows the headers that are known',
    ]);
  });

  test('a header without a price', async () => {
    expect(await said('date,open,volume\n2026-04-24,1,2\n')).toEqual([
      'X.csv:1: the header must have a column of prices, got "date,open,volume"; name the column of closing prices "close", ' +
        'or each column of a wide table after its symbol',
    ]);
  });

  test('a price that is no number', async () => {
    const days = [20, 21, 22, 23, 24].map((day) => `2026-04-${day},1`);
    expect(await said(['date,close', ...days, '2026-04-27,abc', '2026-04-28,2'])).toEqual([
      'X.csv:7:close: close must be a number, or empty where it is not known, got "abc"',
    ]);
  });

  test('numbers as people write them are not guessed at in files of programs', async () => {
    expect(await said(['date;close', '2026-04-24;57,70', '2026-04-27;0x10'])).toEqual([
      'X.csv:2:close: close must be a number, or empty where it is not known, got "57,70"',
      'X.csv:3:close: close must be a number, or empty where it is not known, got "0x10"',
    ]);
  });

  test('a point that may part thousands is refused in a European file, with the lines it stands in', async () => {
    const ofThousands =
      'X.csv:3:close: close must be written so that its mark has one meaning beside "985" (line 2), got "1.012"; ' +
      'write 1012 if it parts thousands, 1.0120 if decimals, and so throughout the file';
    for (const rows of [
      ['date;close', '02.01.2024;985', '03.01.2024;1.012'],
      ['date;close', '2024-01-02;985', '2024-01-03;1.012'],
      ['date,close', '02.01.2024,985', '03.01.2024,1.012'],
    ])
      expect(await said(rows)).toEqual([ofThousands]);
    expect(await said(['date,close', '2024-01-02,985', '2024-01-03,1.012'])).toEqual([]);
  });

  test('a decimal point that a European file shows anywhere is one everywhere', async () => {
    const { rows, findings } = await readText([
      'date;open;close',
      '2024-01-02;985;0.985',
      '2024-01-03;1.012;1.5',
    ]);
    expect(findings).toEqual([]);
    expect(rows.map(plain)).toMatchObject([{ open: [985, 1.012], close: [0.985, 1.5] }]);
  });

  test('decimal commas are read where some numbers can be nothing else and all can be so, and it is said', async () => {
    const { rows, findings } = await readText([
      'date;close;volume',
      '02.01.2024;985,50;1.250.000',
      '03.01.2024;1.012,00;',
      '04.01.2024;1.012,5;NA',
    ]);
    expect(findings.map(({ severity, code }) => [severity, code])).toEqual([['note', 'decimal-comma']]);
    expect(rows.map(plain)).toMatchObject([{ close: [985.5, 1012, 1012.5], volume: [1_250_000, NaN, NaN] }]);
  });

  test('a file that writes some decimals with a comma and some with a point is refused', async () => {
    expect(await said(['date;close', '02.01.2024;5.8450', '03.01.2024;64,30'])).toEqual([
      'X.csv:3:close: close must be a number, or empty where it is not known, got "64,30"',
    ]);
  });

  test('what R, Python, spreadsheets and FRED write for unknown values is unknown', async () => {
    const { rows, findings } = await readText([
      'date,close',
      ...['NA', '#N/A', '--', 'None', 'NaN', '.', '7'].map((text, i) => `2026-04-2${i},${text}`),
    ]);
    expect(findings).toEqual([]);
    expect([...rows[0]!.columns.close!]).toEqual([NaN, NaN, NaN, NaN, NaN, NaN, 7]);
  });

  test('how to write numbers with marks between thousands is said once a column', async () => {
    const rows = ['2026-04-23,"1,900.00","1,234,567"', '2026-04-24,"1,901.00","2,234,567"'];
    const must = 'must be a number, or empty where it is not known, got';
    expect(await said(['date,close,volume', ...rows])).toEqual([
      `X.csv:2:close: close ${must} "1,900.00"; write 1900.00, without thousands separators`,
      `X.csv:2:volume: volume ${must} "1,234,567"; write 1234567, without thousands separators`,
      `X.csv:3:close: close ${must} "1,901.00"`,
      `X.csv:3:volume: volume ${must} "2,234,567"`,
    ]);
    expect(await said(['date;close;volume', '2026-04-23;57.70;1,907,724'])).toEqual([
      `X.csv:2:volume: volume ${must} "1,907,724"; write 1907724, without thousands separators`,
    ]);
  });

  test('a column of text is said in twenty lines and one', async () => {
    const rows = Array.from({ length: 28 }, (_, i) => `2026-02-${String(i + 1).padStart(2, '0')},1,words`);
    const { findings } = await readText(['date,close,open', ...rows]);
    expect(findings).toHaveLength(21);
    expect(sentence(findings.at(-1)!)).toBe(
      'X.csv:open: open must be a number in every row, got "28 rows where it is not"; the first 20 are listed',
    );
  });

  test('dates that nothing tells the order of', async () => {
    expect(
      await said(['date,close', '2026-04-01,1', '04/04/2026,1', '03/04/2026,1', '05/04/2026,2']),
    ).toEqual([
      'X.csv:4:date: date must show which of its numbers is the month (a day above 12 anywhere in the file would), ' +
        'got "03/04/2026"; write in the study file dateOrder: MDY if it is 2026-03-04, dateOrder: DMY if it is 2026-04-03',
    ]);
  });

  test('the study file tells it', async () => {
    const text = ['date,close', '03/04/2026,1'];
    const dates = async (dateOrder: 'MDY' | 'DMY') => (await readText(text, { dateOrder })).rows.map(plain);
    expect(await dates('MDY')).toMatchObject([{ dates: ['2026-03-04'] }]);
    expect(await dates('DMY')).toMatchObject([{ dates: ['2026-04-03'] }]);
  });

  test('all that is wrong in all files is said at once', async () => {
    expect(await said(['date,close', '24th April,x', '2026-02-30,1', '2026-04-24'])).toEqual([
      'X.csv:4: a line must have 2 fields as the header has, got 1; leave a field empty where nothing is known, but keep its delimiter',
      'X.csv:2:close: close must be a number, or empty where it is not known, got "x"',
      'X.csv:2:date: date must be a day, such as 2026-04-24, 20260424, 04/24/2026, 24.04.2026 or Apr 24, 2026, got "24th April"',
      'X.csv:3:date: date must be a day, such as 2026-04-24, 20260424, 04/24/2026, 24.04.2026 or Apr 24, 2026, got "2026-02-30"',
    ]);
    const { findings } = await readPrices(['no/a.csv', 'no/b.csv']);
    expect(findings.map(({ file }) => file)).toEqual(['no/a.csv', 'no/b.csv']);
  });

  test('columns that hold no price are named in a note', async () => {
    expect(await said(['date,close,dividends,', '2026-04-24,1,0,'])).toEqual([
      'X.csv:1: columns not read, for they hold no price or volume: "dividends"',
    ]);
  });
});

test('a symbol is the name of its file, whatever dots are in it', () => {
  expect(symbolOf('prices/0981.HK.csv')).toBe('0981.HK');
  expect(symbolOf('raw/0981.HK.yahoo.csv')).toBe('0981.HK.yahoo');
  expect(symbolOf('^GSPC.CSV')).toBe('^GSPC');
});

const market = fileURLToPath(new URL('../../../shared/data/market/', import.meta.url));

describe.skipIf(!existsSync(market))('the real market files', () => {
  test('are read without an error, each as the symbol it is named after', async () => {
    const { files } = await expandGlobs(['**/*.csv'], market);
    const { rows, findings } = await readPrices(files);
    expect(findings).toEqual([]);
    expect(rows.map(({ symbol }) => symbol)).toEqual(files.map(symbolOf));
    expect(files).toHaveLength(34);
    for (const { days, columns } of rows) {
      expect(days.length).toBeGreaterThan(350);
      expect(Object.keys(columns)).toHaveLength(6);
    }
  });
});
