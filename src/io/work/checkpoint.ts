import { basename, join } from 'node:path';
import { QuestionError } from '../../errors/error.ts';
import { must } from '../../errors/message.ts';
import type { Work } from '../../study/work/registry.ts';
import { makeFolder } from '../make-folder.ts';
import { type FolderUse, unwritable } from '../unwritable.ts';
import { writeWhole } from '../write-whole.ts';
import { removeAbandoned } from './abandoned.ts';
import { takeFolder } from './folder-owner.ts';
import { isFolder, type KeptParts, keptParts, otherWork, PARTS_FOLDER, partPath } from './kept-parts.ts';
import { fingerprintOf, partBytes } from './part-file.ts';

const use: FolderUse = { what: PARTS_FOLDER, remedy: 'name another' };

/** A folder that keeps finished parts of one work: a run that was interrupted goes on from them, and shards meet there. */
export interface Checkpoint extends KeptParts {
  keep(part: number, done: unknown): Promise<void>;
  /** Removes what others left there who were ended while they wrote. */
  tidy(): Promise<void>;
}

/**
 * Opens a folder for finished parts, which has one of its own for each kind of work, and makes it where it is not there.
 * From then on it is this work's: others are refused, before anything is done.
 *
 * @throws QuestionError where it is of another study, of other data, of another version or arithmetic, or cannot be written
 */
export async function openCheckpoint(within: string, work: Work): Promise<Checkpoint> {
  const folder = join(within, work.kind);
  const written = <T>(act: Promise<T>): Promise<T> =>
    act.catch((error) => {
      throw unwritable(within, error, use);
    });
  await written(makeFolder(folder));
  const fingerprint = fingerprintOf(work);
  const owner = await written(takeFolder(folder, fingerprint));
  if (owner.work !== fingerprint) throw otherWork(folder, owner);
  const tidy = () => removeAbandoned(folder);
  await tidy();
  const kept = await keptParts(within, work, fingerprint);
  const inTheWay = kept.damaged.find((path) => /^\d{6,}\./.test(basename(path)) && isFolder(path));
  if (inTheWay !== undefined) throw noFile(inTheWay);
  return {
    ...kept,
    tidy,
    async keep(part, done) {
      const bytes = partBytes(work, fingerprint, part, done);
      await written(keepAt(partPath(folder, part), bytes));
    },
  };
}

/** One who was held up so long that another took what it wrote for abandoned writes it again. */
async function keepAt(file: string, bytes: Uint8Array): Promise<void> {
  await writeWhole(file, bytes).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return writeWhole(file, bytes);
  });
}

/** Told before hours of work: it could not be kept there. */
function noFile(path: string): QuestionError {
  const remedy = 'remove the folder of that name';
  const message = must({ what: 'a finished part', legal: 'be a file', given: path, remedy });
  return new QuestionError([{ severity: 'error', code: 'no-file', message }]);
}
