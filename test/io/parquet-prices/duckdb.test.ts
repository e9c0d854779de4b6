import { expect, test, vi } from 'vitest';
import { withDuckDb } from '../../../src/io/parquet-prices/duckdb.ts';

vi.mock('@duckdb/node-api', () => {
  throw new Error('not there');
});

test('where DuckDB is not installed, it is said how it comes', async () => {
  await expect(withDuckDb(async () => 1)).rejects.toMatchObject({
    exitCode: 2,
    message:
      '@duckdb/node-api must be installed to read Parquet files, got nothing; npm install @duckdb/node-api, or write the prices as CSV',
  });
});
