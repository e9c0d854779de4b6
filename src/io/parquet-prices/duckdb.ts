import type { DuckDBConnection } from '@duckdb/node-api';
import { QuestionError } from '../../errors/error.ts';
import { must } from '../../errors/message.ts';

const DUCKDB = '@duckdb/node-api';

/**
 * Asks something of a database of its own, without files and gone afterwards. One thread, so that rows come in the order
 * of the file.
 *
 * @throws QuestionError where DuckDB is not installed
 */
export async function withDuckDb<T>(ask: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
  const { DuckDBInstance } = await loaded();
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    return await ask(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** What DuckDB says of a file it cannot read, without what kind of error it is; nothing for any other error. */
export function saidByDuckDb(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return /^(?:[^:]+: )?[A-Za-z ]+ Error: (.*)/.exec(error.message)?.[1];
}

async function loaded(): Promise<typeof import('@duckdb/node-api')> {
  try {
    return await import('@duckdb/node-api');
  } catch {
    const remedy = `npm install ${DUCKDB}, or write the prices as CSV`;
    const message = must({
      what: DUCKDB,
      legal: 'be installed to read Parquet files',
      given: undefined,
      remedy,
    });
    throw new QuestionError([{ severity: 'error', code: 'not-installed', message }]);
  }
}
