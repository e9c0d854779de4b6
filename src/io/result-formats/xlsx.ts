import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import { cellsOf } from '../../table/pieced-table.ts';
import { isInstalled, notInstalled } from '../installed.ts';
import type { ResultFormat } from './result-format.ts';
import workbookBytes, { type Workbook } from './workbook-bytes.ts';

const WRITER = 'write-excel-file/node';
/** Not there where the sources are run as they are. */
const THREAD = fileURLToPath(new URL('./workbook-bytes.js', import.meta.url));
/** Cells that take about two seconds. */
const MANY_CELLS = 250_000;

/** A workbook: one sheet a table, and one that says what the columns mean. */
export const xlsx: ResultFormat = {
  name: 'Tables as an Excel workbook',
  files: 'results.xlsx',
  hasFigures: false,
  needs: [WRITER],
  unaskedUpTo: MANY_CELLS,
  async write(write, { said, tables, voice: { unit, decimals } }) {
    if (!isInstalled(WRITER)) throw notInstalled('write-excel-file', 'results.xlsx');
    const workbook: Workbook = [await said(), tables, { unit, decimals }];
    const isLarge = cellsOf(tables) > MANY_CELLS && existsSync(THREAD);
    const bytes = await (isLarge ? inThread(workbook) : workbookBytes(workbook));
    await write('results.xlsx', [bytes]);
  },
};

/** Large ones leave this thread free to hear that the process is to end. */
async function inThread(workbook: Workbook): Promise<Uint8Array> {
  const pool = new Tinypool({ filename: THREAD, minThreads: 1, maxThreads: 1 });
  try {
    return await pool.run(workbook);
  } finally {
    await pool.destroy();
  }
}
