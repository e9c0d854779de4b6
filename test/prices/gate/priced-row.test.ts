import { expect, test } from 'vitest';
import { pricedRow, pricedRows } from '../../../src/prices/gate/priced-row.ts';
import { raw } from './made-up.ts';

const dates = ['2026-04-22', '2026-04-23', '2026-04-24'];

test('any price will do, a volume will not', () => {
  const rows = raw(dates, { open: [1, NaN, NaN], adj_close: [NaN, 1, NaN], volume: [1, 1, 1] });
  expect(pricedRows(rows)).toEqual(Int32Array.of(0, 1));
});
test('where every row has one, no list of rows is made', () => {
  expect(pricedRows(raw(dates, { open: [1, NaN, NaN], close: [1, 1, 1] }))).toBeUndefined();
});
test('rows without a price are counted once a file', () => {
  const of = (symbol: string, close: number[]) => raw(dates, { close }, symbol, 'wide.csv');
  const said = (...all: ReturnType<typeof of>[]) =>
    pricedRow.judge(all).map(({ severity, message }) => `${severity}: ${message}`);
  expect(said(of('A', [1, 1, 1]))).toEqual([]);
  expect(said(of('A', [NaN, 1, 1]))).toEqual(['note: 1 row without any price is left out']);
  expect(said(of('A', [NaN, NaN, 1]), of('B', [1, 1, NaN]))).toEqual([
    'note: 3 rows without any price (of 2 symbols) are left out',
  ]);
});
test('a symbol without any price at all is a warning', () => {
  expect(pricedRow.judge([raw(dates, { close: [NaN, NaN, NaN] })])[0]).toEqual({
    severity: 'warning',
    code: 'priced-row',
    message: 'X has no price in any row and is left out',
    file: 'X.csv',
    symbol: 'X',
  });
});
