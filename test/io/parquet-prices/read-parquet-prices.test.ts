import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isInstalled } from '../../../src/io/installed.ts';
import { readParquetPrices } from '../../../src/io/parquet-prices/read-parquet-prices.ts';
import { readPrices } from '../../../src/io/read-prices.ts';
import { parquetOf, writeParquet } from '../parquet-file.ts';
import { plain, scratchFolder } from '../scratch.ts';

const folder = scratchFolder({});
const file = join(folder, 'X.parquet');

async function readOf(query: string, path = file) {
  await writeParquet(path, query);
  const { rows, findings } = await readParquetPrices(path, 'X');
  return { rows: rows.map(plain), findings };
}

const said = (findings: readonly { code: string; line?: number; message: string }[]) =>
  findings.map(({ code, line, message }) => `${code} ${line ?? ''}: ${message}`);

describe.skipIf(!isInstalled('@duckdb/node-api'))('prices in Parquet', () => {
  test.each([
    ['one symbol', 'date,open,close,adj_close,volume\n2026-04-23,58,58.45,57,1000\n2026-04-24,,64.3,64.3,\n'],
    ['many below each other', 'date,symbol,close\n2026-04-23,B,1.5\n2026-04-23,A,2.5\n2026-04-24,B,3.5\n'],
    ['a column each', 'date,0981.HK,NVDA\n2026-04-23,1.5,2.5\n2026-04-24,,4.5\n'],
  ])('%s read as from CSV, rows counted from 1', async (_, text) => {
    const csv = join(folder, 'X.csv');
    writeFileSync(csv, text);
    await parquetOf(csv, file);
    const fromCsv = await readPrices([csv]);
    const { rows, findings } = await readPrices([file]);
    const inCsv = fromCsv.rows.map((one) => ({ ...one, lines: one.lines.map((line) => line - 1), file }));
    expect(rows).toEqual(inCsv);
    expect(findings).toEqual([]);
  });

  test('rows of symbols that alternate over many blocks stay in order', async () => {
    const { rows } = await readParquetPrices(
      await written(
        "SELECT DATE '2000-01-01' + (r // 3)::INTEGER AS date, ['B', 'A', 'C'][1 + (r % 3)] AS symbol, r AS close FROM range(30000) t(r)",
      ),
      'X',
    );
    expect(rows.map(({ symbol }) => symbol)).toEqual(['B', 'A', 'C']);
    expect(rows[1]!.columns.close).toEqual(Float64Array.from({ length: 10_000 }, (_, i) => 3 * i + 1));
    expect(rows[1]!.lines.subarray(0, 3)).toEqual(Int32Array.of(2, 5, 8));
    expect(rows[1]!.days.at(-1)! - rows[1]!.days[0]!).toBe(9_999);
  });

  test('midnights and ISO text are days, and every kind of number is one', async () => {
    const query =
      'SELECT TIMESTAMP \'2026-04-24 00:00:00\' AS "Date", 64.3::DECIMAL(9,2) AS "Close", 5::BIGINT AS "Volume", \'HKD\' AS currency';
    const { rows, findings } = await readOf(query);
    expect(rows).toEqual([{ symbol: 'X', dates: ['2026-04-24'], lines: [1], close: [64.3], volume: [5] }]);
    expect(said(findings)).toEqual([
      'unread-columns : columns not read, for they hold no price or volume: "currency"',
    ]);
    expect((await readOf("SELECT '2026-04-24' AS date, 1::TINYINT AS close")).rows).toEqual([
      { symbol: 'X', dates: ['2026-04-24'], lines: [1], close: [1] },
    ]);
  });

  test('letters of a path are letters, and folders of a path are no columns', async () => {
    const odd = join(scratchFolder({ 'symbol=Y/none.txt': '' }), 'symbol=Y', "it's [1].parquet");
    const path = join(odd, '..', 'a.parquet');
    await writeParquet(path, "SELECT DATE '2026-04-24' AS date, 1.0 AS close");
    renameSync(path, odd);
    expect((await readParquetPrices(odd, 'X')).rows.map(plain)).toEqual([
      { symbol: 'X', dates: ['2026-04-24'], lines: [1], close: [1] },
    ]);
  });

  test('what cannot be read is said with the row it begins at', async () => {
    const rows = (values: string) => `SELECT * FROM (VALUES ${values}) t(date, symbol, close)`;
    expect(
      said((await readOf(rows("(DATE '2026-04-24', 'A', 1), (NULL, 'A', 2), (NULL, 'A', 2)"))).findings),
    ).toEqual([
      'no-date 2: date must be a day in every row, got "2 rows where it is not"; row 2 is the first',
    ]);
    expect(said((await readOf(rows("(DATE '2026-04-24', 'A', 'inf'::DOUBLE)"))).findings)).toEqual([
      'no-number 1: close must be a number, or null where it is not known, in every row, got "a row where it is not"; row 1 is the first',
    ]);
    expect(said((await readOf(rows("(DATE '2026-04-24', NULL, 1)"))).findings)).toEqual([
      'no-symbol : symbol must name whose prices these are, got "nothing in 1 row"',
    ]);
    expect(said((await readOf(rows("(DATE '2026-04-24', 'A', 'x')"))).findings)).toEqual([
      'no-number : close must be a column of numbers, got "VARCHAR"',
    ]);
    expect(
      said((await readOf("SELECT TIMESTAMP '2026-04-24 09:30:00' AS date, 1.0 AS close")).findings)[0],
    ).toContain('date must be a day in every row');
    expect(said((await readOf('SELECT 1 AS a')).findings)[0]).toContain(
      'the header must have a column of dates',
    );
  });

  test('other bytes are said to be no Parquet file', async () => {
    writeFileSync(file, 'date,close\n');
    expect(said((await readParquetPrices(file, 'X')).findings)).toEqual([
      'unreadable-file : the file must be a Parquet file, got "other bytes"',
    ]);
  });

  test.each([
    ['its pages', 4, 20],
    ['what it tells of itself', -30, -8],
  ])('what DuckDB cannot read is said in its words: %s', async (_, from, to) => {
    const bytes = readFileSync(await written("SELECT DATE '2026-04-24' AS date, 1.5 AS close"));
    bytes.subarray(from, to).fill(0xff);
    writeFileSync(file, bytes);
    expect(said((await readParquetPrices(file, 'X')).findings)).toEqual([
      expect.stringMatching(/^unreadable-file : the file must be a Parquet file DuckDB can read, got ".+"$/),
    ]);
  });

  test('a symbol no query can hold is said in its words too', async () => {
    const query = "SELECT DATE '2026-04-24' AS date, 'A' || chr(0) AS symbol, 1.5 AS close";
    expect((await readOf(query)).findings).toMatchObject([{ code: 'unreadable-file' }]);
  });

  test.each(['', ", 'A' AS symbol"])('a file without rows is said to have none%s', async (symbol) => {
    const { rows, findings } = await readOf(`SELECT DATE '2026-04-24' AS date, 1 AS close${symbol} LIMIT 0`);
    expect(rows).toEqual([]);
    expect(said(findings)).toEqual(['no-rows : the file must have rows, got nothing']);
  });

  test.each([
    [2 ** 40, /^the file must have at most 64 rows a byte, got "1099511627776 rows in \d+ bytes"$/],
    [4000, /^the file must be a Parquet file DuckDB can read, got /],
  ])('no room is made for rows that a file only says it has: %d', async (claimed, message) => {
    const query = "SELECT DATE '2026-04-24' + r::INTEGER AS date, r::DOUBLE AS close FROM range(40) t(r)";
    const sound = readFileSync(await written(query));
    writeFileSync(file, claiming(sound, 40, claimed));
    const { rows, findings } = await readParquetPrices(file, 'X');
    expect(rows).toEqual([]);
    expect(findings[0]?.message).toMatch(message);
  });

  test('one that is not there is said to be not there', async () => {
    expect(said((await readParquetPrices(join(folder, 'none.parquet'), 'X')).findings)).toEqual([
      'unreadable-file : the file must exist, got nothing; check the spelling of its path',
    ]);
  });
});

/** A file that tells of other numbers of rows and values than it has. */
function claiming(bytes: Buffer, rows: number, claimed: number): Buffer {
  const end = bytes.length - 8;
  const start = end - bytes.readUInt32LE(end);
  const told = bytes.toString('latin1', start, end);
  const footer = Buffer.from(told.replaceAll(wholeNumber(rows), wholeNumber(claimed)), 'latin1');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(footer.length);
  return Buffer.concat([bytes.subarray(0, start), footer, length, bytes.subarray(-4)]);
}

/** A field of 64 bits, as Parquet writes one: its type, then seven bits a byte, the sign in the lowest. */
function wholeNumber(value: number): string {
  const bytes = [0x16];
  let left = 2 * value;
  for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) + 128);
  return Buffer.from([...bytes, left]).toString('latin1');
}

async function written(query: string): Promise<string> {
  await writeParquet(file, query);
  return file;
}
