import { expect, test } from 'vitest';
import { codesRead, tooLarge, withoutCodes } from '../../src/io/factor-codes.ts';

test('the two codes are not known, and nothing else', () => {
  const { columns, count } = withoutCodes({ mktrf: Float64Array.of(-99.99, -999, -9.99, 99.99) });
  expect([...columns.mktrf!]).toEqual([NaN, NaN, -9.99, 99.99]);
  expect(count).toBe(2);
});

test('what was read as not known is noted', () => {
  expect(codesRead(2, 'f.csv')).toMatchObject([{ severity: 'note', file: 'f.csv' }]);
  expect(codesRead(0, 'f.csv')).toEqual([]);
});

test('the first move by half is told at its line and column, the others counted; columns that are no factors may do so', () => {
  const rows = ['0.6', '-0.5', '0.4'].map((field, i) => ({ line: i + 2, date: '', fields: ['18', field] }));
  const table = { names: ['VIX', 'Mkt-RF'], line: 1, rows };
  const columns = { vix: Float64Array.of(18, 18, 18), mktrf: Float64Array.of(0.6, -0.5, 0.4) };
  expect(tooLarge(table, columns, 'fraction', ['mktrf'], 'f.csv')).toEqual([
    expect.objectContaining({
      severity: 'error',
      line: 2,
      column: 'Mkt-RF',
      message:
        'Mkt-RF must move by less than 0.5 a day, in fractions, got "0.6"; leave it empty where it is not known; 1 more like it',
    }),
  ]);
  expect(tooLarge(table, columns, 'percent', ['mktrf'], 'f.csv')).toEqual([]);
});
