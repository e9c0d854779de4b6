import { tableCsv } from '../table-csv.ts';
import type { ResultFormat } from './result-format.ts';

export const csv: ResultFormat = {
  name: 'Tables as CSV, one file a table',
  files: '*.csv',
  hasFigures: false,
  async write(write, { tables }) {
    for (const table of tables) await write(`${table.name}.csv`, tableCsv(table));
  },
};
