import { notInstalled } from '../installed.ts';
import { workbookOf } from '../workbook.ts';
import { withoutMoments } from '../zip-moments.ts';
import type { ResultFormat } from './result-format.ts';

/** A workbook: one sheet a table, and one that says what the columns mean. */
export const xlsx: ResultFormat = {
  name: 'Tables as an Excel workbook',
  files: 'results.xlsx',
  hasFigures: false,
  needs: ['write-excel-file/node'],
  unaskedUpTo: 250_000, // about two seconds
  async write(write, { said, tables, voice }) {
    const { default: writeXlsxFile } = await loaded();
    const bytes = await writeXlsxFile(workbookOf(said(), tables, voice)).toBuffer();
    await write('results.xlsx', [withoutMoments(bytes)]);
  },
};

async function loaded(): Promise<typeof import('write-excel-file/node')> {
  try {
    return await import('write-excel-file/node');
  } catch {
    throw notInstalled('write-excel-file', 'results.xlsx');
  }
}
