import { expect, test } from 'vitest';
import { PlainRows } from '../../../src/io/plain-prices/plain-rows.ts';
import { recognise } from '../../../src/io/price-formats/recognise.ts';
import { plain } from '../scratch.ts';

function rowsOf(header: string, body: string) {
  const names = header.split(',');
  const file = { path: 'X.csv', symbol: 'X' };
  const rows = new PlainRows(file, recognise(names)!.layout, names, ','.charCodeAt(0), 2);
  const isPlain = rows.read(Buffer.from(body), 0);
  return { isPlain, rows: rows.finish()?.map(plain) };
}

test('rows of one symbol are columns, with the line each was read from', () => {
  expect(rowsOf('date,close,currency', '2026-04-23,58.45,HKD\n2026-04-24,,HKD\r\n')).toEqual({
    isPlain: true,
    rows: [{ symbol: 'X', dates: ['2026-04-23', '2026-04-24'], lines: [2, 3], close: [58.45, Number.NaN] }],
  });
});

test('a table with a column a symbol gives each its closes', () => {
  expect(rowsOf('date,A,B', '2026-04-23,1,2\n2026-04-24,3,4\n').rows).toEqual([
    { symbol: 'A', dates: ['2026-04-23', '2026-04-24'], lines: [2, 3], close: [1, 3] },
    { symbol: 'B', dates: ['2026-04-23', '2026-04-24'], lines: [2, 3], close: [2, 4] },
  ]);
});

test('a table with the symbol beside each row is parted by it', () => {
  expect(rowsOf('date,symbol,close', '2026-04-23,A,1\n2026-04-23,B,2\n2026-04-24,A,3\n').rows).toEqual([
    { symbol: 'A', dates: ['2026-04-23', '2026-04-24'], lines: [2, 4], close: [1, 3] },
    { symbol: 'B', dates: ['2026-04-23'], lines: [3], close: [2] },
  ]);
});

test('the first byte that is not plain ends it', () => {
  for (const body of [
    '2026-04-23,"1"\n',
    '2026-04-23\n',
    '2026-04-23,1,2\n',
    '\n',
    '2026-04-23,1 \n',
    '2026-04-23,1\r2',
  ])
    expect(rowsOf('date,close', body).isPlain, body).toBe(false);
});

test('no rows are nothing', () => {
  expect(rowsOf('date,close', '').rows).toBeUndefined();
});
