import { workbookOf } from '../workbook.ts';
import { withoutMoments } from '../zip-moments.ts';

/** What a workbook is made of. */
export type Workbook = Parameters<typeof workbookOf>;

/** A thread is its file: this one makes the bytes of workbooks. */
export default async function workbookBytes(workbook: Workbook): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  return withoutMoments(await writeXlsxFile(workbookOf(...workbook)).toBuffer());
}
