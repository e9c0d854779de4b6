import { notInstalled } from '../installed.ts';
import { tableParquet } from '../table-parquet.ts';
import type { ResultFormat } from './result-format.ts';

const WRITER = 'hyparquet-writer';

export const parquet: ResultFormat = {
  name: 'Tables as Parquet, one file a table',
  files: '*.parquet',
  hasFigures: false,
  needs: [WRITER],
  isOnlyAsked: true, // for programs; the same is in the CSV files
  async write(write, { tables }) {
    const writer = await loaded();
    for (const table of tables) await write(`${table.name}.parquet`, tableParquet(table, writer));
  },
};

async function loaded(): Promise<typeof import('hyparquet-writer')> {
  try {
    return await import('hyparquet-writer');
  } catch {
    throw notInstalled(WRITER, '*.parquet');
  }
}
