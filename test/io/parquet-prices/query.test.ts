import { expect, test } from 'vitest';
import { countOf, describing, isNumeric, rowsOf, symbolsType } from '../../../src/io/parquet-prices/query.ts';

test('numbers are whole ones, doubles and decimals; days and text are not', () => {
  const numeric = ['TINYINT', 'INTEGER', 'UBIGINT', 'HUGEINT', 'FLOAT', 'DOUBLE', 'DECIMAL(9,2)'];
  const others = ['VARCHAR', 'DATE', 'TIMESTAMP', 'BOOLEAN', 'INTEGER[]', 'INTERVAL'];
  expect(numeric.filter((type) => isNumeric({ name: '', type }))).toEqual(numeric);
  expect(others.filter((type) => isNumeric({ name: '', type }))).toEqual([]);
});

test('quotes in names, symbols and paths stay what they are', () => {
  const columns = [
    { name: 'the "date"', type: 'DATE' },
    { name: 'close', type: 'DOUBLE' },
  ];
  const layout = { date: 0, cells: [{ index: 1, column: 'close' as const }], unread: [] };
  expect(rowsOf('a.parquet', columns, layout)).toContain('try_cast("the ""date""" AS DATE)');
  expect(countOf('a.parquet', "O'X", columns[0]!)).toMatch(/^SELECT 'O''X', \(count\("the ""date"""\)/);
  expect(symbolsType([{ symbol: "O'X" }])).toBe("CREATE TYPE symbols AS ENUM ('O''X')");
  expect(describing("it's [1]*.parquet")).toContain("read_parquet('it''s [[]1][*].parquet'");
});
