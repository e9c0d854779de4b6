import { open, rename, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { DataError, hasErrors, QuestionError } from '../../errors/error.ts';
import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';
import { demandRead } from '../demanded.ts';
import type { ReadStudy } from '../read-study.ts';
import { withUnfinished } from '../unfinished.ts';
import { unwritable } from '../unwritable.ts';
import { encodePrepared } from './encode.ts';
import { PREPARED } from './layout.ts';
import { withFiles } from './with-files.ts';

/**
 * Writes the prices of a study, read and judged, as one file that a study may name in the place of all its price files:
 * `prices: prices.panel`. What was found about them is kept in it. The same prices give the same bytes.
 *
 * @param file ends in `.panel`; its folder is made where it is not there
 * @param read the study
 * @throws DataError where the prices have errors; nothing is written
 * @throws QuestionError where the file cannot be written, or ends otherwise; nothing half-written is left behind
 * @example
 * const read = await readStudy('data/study.yaml');
 * await writePrepared('prices.panel', read);
 *
 * const { study } = await readStudy('data/study.yaml');
 * study.prices.length === read.study.prices.length; // true
 */
export async function writePrepared(file: string, read: ReadStudy): Promise<void> {
  demandRead(read);
  const { study, priceFindings = [] } = read;
  if (!file.endsWith(PREPARED)) throw new QuestionError([otherEnd(file)]);
  if (await isFolder(file)) throw new QuestionError([ofFolder(file)]);
  if (hasErrors(priceFindings)) throw new DataError(priceFindings);
  const folder = dirname(file);
  const prepared = { series: study.prices, findings: priceFindings };
  const pieces = encodePrepared(withFiles(prepared, (path) => relative(folder, path).split(sep).join('/')));
  const write = async (temporary: string) => {
    const unfinished = join(temporary, basename(file));
    await writeBytes(unfinished, pieces);
    await rename(unfinished, file);
  };
  await withUnfinished(folder, write).catch((error: unknown) => {
    throw unwritable(folder, error);
  });
}

async function writeBytes(file: string, pieces: readonly Uint8Array[]): Promise<void> {
  const handle = await open(file, 'w');
  try {
    for (const piece of pieces) await handle.appendFile(piece);
  } finally {
    await handle.close();
  }
}

const WHAT = 'the file of prepared prices';

function otherEnd(file: string): Finding {
  const message = must({ what: WHAT, legal: `end in ${PREPARED}`, given: file });
  return { severity: 'error', code: 'file-name', message };
}

function ofFolder(file: string): Finding {
  const remedy = 'there is a folder of that name; name another with --out';
  const message = must({ what: WHAT, legal: 'be a file that can be written', given: file, remedy });
  return { severity: 'error', code: 'file-name', message };
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
