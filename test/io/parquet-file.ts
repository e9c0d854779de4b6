import { withDuckDb } from '../../src/io/parquet-prices/duckdb.ts';

/** Writes what a query gives as a Parquet file. */
export async function writeParquet(file: string, query: string): Promise<void> {
  await withDuckDb((connection) => connection.run(`COPY (${query}) TO '${file}' (FORMAT parquet)`));
}

/** Writes a CSV file as a Parquet file, its columns of the types DuckDB takes them to be. */
export function parquetOf(csv: string, file: string): Promise<void> {
  return writeParquet(file, `SELECT * FROM read_csv('${csv}', header = true)`);
}

/** The columns of a Parquet file by name: numbers, text, null. */
export function columnsOfParquet(file: string): Promise<Record<string, unknown[]>> {
  return withDuckDb(async (connection) => {
    const read = await connection.runAndReadAll(`SELECT * FROM read_parquet('${file}')`);
    return read.getColumnsObjectJS() as Record<string, unknown[]>;
  });
}
