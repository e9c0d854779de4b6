import type { ResultFormat } from './result-format.ts';

export const json: ResultFormat = {
  name: 'Settings, securities and tables as JSON',
  files: 'results.json',
  hasFigures: false,
  async write(write, { json: text }) {
    await write('results.json', text());
  },
};
