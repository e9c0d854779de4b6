import { tableJsonLines } from '../table-json.ts';
import type { ResultFormat } from './result-format.ts';

export const jsonl: ResultFormat = {
  name: 'Tables as JSON Lines, one file a table',
  files: '*.jsonl',
  hasFigures: false,
  isOnlyAsked: true, // the same is in results.json
  async write(write, { tables }) {
    for (const table of tables) await write(`${table.name}.jsonl`, tableJsonLines(table));
  },
};
