import { expect, test, vi } from 'vitest';
import { saidByDuckDb, withDuckDb } from '../../../src/io/parquet-prices/duckdb.ts';

vi.mock('@duckdb/node-api', () => {
  throw new Error('not there');
});

test('what DuckDB says is told from any other error, in its first line', () => {
  const said = [
    'Invalid Error: Out of buffer',
    'Failed to extract statements: Parser Error: unterminated quoted string\n\nLINE 1: CREATE',
    'INTERNAL Error: Information loss on integer cast: value 4 outside of target range [0, 3]',
  ];
  expect(said.map((text) => saidByDuckDb(new Error(text)))).toEqual([
    'Out of buffer',
    'unterminated quoted string',
    'Information loss on integer cast: value 4 outside of target range [0, 3]',
  ]);
  expect(saidByDuckDb(new TypeError('x is not a function'))).toBeUndefined();
  expect(saidByDuckDb('Invalid Error: a text')).toBeUndefined();
});

test('where DuckDB is not installed, it is said how it comes', async () => {
  await expect(withDuckDb(async () => 1)).rejects.toMatchObject({
    exitCode: 2,
    message:
      '@duckdb/node-api must be installed to read Parquet files, got nothing; npm install @duckdb/node-api, or write the prices as CSV',
  });
});
