import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlainPrices } from '../../../src/io/plain-prices/read-plain-prices.ts';
import { readPriceRecords, readPrices } from '../../../src/io/read-prices.ts';
import { scratchFolder } from '../scratch.ts';
import { holdReadingsEqual } from './equal-readings.ts';

function fileOf(text: string): string {
  return join(scratchFolder({ 'X.csv': text }), 'X.csv');
}

test('a plain file is read from its bytes as it is read record by record', async () => {
  expect(await holdReadingsEqual(1_000, 20260424)).toBeGreaterThan(100);
});

test('a file longer than a block, and a last line without an end, are read whole', async () => {
  const days = Array.from({ length: 20_000 }, (_, i) => new Date(i * 86_400_000).toISOString().slice(0, 10));
  const path = fileOf(
    `date,A,B,C,D,E,F\n${days.map((day, i) => `${day},${i}.25,1,2,3,4,${'9'.repeat(30)}`).join('\n')}`,
  );
  const read = await readPlainPrices(path, 'X');
  const { rows } = await readPriceRecords(path);
  expect(read?.rows).toEqual(rows);
  expect(rows[0]!.days).toHaveLength(20_000);
});

test('a table of thousands of columns is read alike, whatever its fields', async () => {
  const field = fc.constantFrom('1', '12.5', '', '-0', '0.1234567890123456', '987654321.25');
  const row = fc.array(field, { minLength: 2_500, maxLength: 2_500 });
  const header = `date,${Array.from({ length: 2_500 }, (_, i) => `S${i}`)}`;
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 60 }), async (rows) => {
      const lines = rows.map((fields, day) => `2026-01-0${1 + (day % 9)},${fields}`);
      const path = fileOf([header, ...lines].join('\n'));
      const read = await readPlainPrices(path, 'X');
      expect(read?.rows).toHaveLength(2_500);
      expect(read?.rows).toEqual((await readPriceRecords(path)).rows);
    }),
    { numRuns: 4, seed: 7 },
  );
});

test('a line longer than a block is left to the reader of records', async () => {
  const path = fileOf(`date,close,note\n2026-04-24,1,${'x'.repeat(1 << 20)}\n`);
  expect(await readPlainPrices(path, 'X')).toBeUndefined();
  const { findings } = await readPrices([path]);
  expect(findings.map(({ message }) => message).join()).toContain('1048576');
});

test('with semicolons, three digits after a point are left to the reader of records until others show decimals', async () => {
  const isPlain = async (...closes: string[]) => {
    const rows = closes.map((close, i) => `2026-04-2${i};${close}`);
    return (await readPlainPrices(fileOf(`date;close\n${rows.join('\n')}\n`), 'X')) !== undefined;
  };
  expect(await isPlain('985', '1.012')).toBe(false);
  expect(await isPlain('1.015', '1.012')).toBe(false);
  expect(await isPlain('985', '986.50')).toBe(true);
  for (const decimal of ['986.5', '0.985', '1.0125', '1012.125'])
    expect(await isPlain('985', '1.012', decimal)).toBe(true);
});

test('columns that are not read are noted all the same', async () => {
  const { findings } = await readPrices([fileOf('date,close,currency\n2026-04-24,1,HKD\n')]);
  expect(findings.map(({ code, line, message }) => [code, line, message])).toEqual([
    ['unread-columns', 1, 'columns not read, for they hold no price or volume: "currency"'],
  ]);
});

test('a folder, a file that is not there and an empty one are left to the reader of records', async () => {
  const folder = scratchFolder({ 'empty.csv': '' });
  for (const path of [folder, join(folder, 'none.csv'), join(folder, 'empty.csv')])
    expect(await readPlainPrices(path, 'X')).toBeUndefined();
});
