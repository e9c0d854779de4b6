import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { QuestionError } from '../../errors/error.ts';
import { must } from '../../errors/message.ts';
import type { Work } from '../../study/work/registry.ts';
import { mayNotRead } from '../may-not-read.ts';
import { tooManyOpen } from '../too-many-open.ts';
import { doneBy } from './arithmetic.ts';
import { bytesOf } from './bytes-of.ts';
import { ownerOf } from './folder-owner.ts';
import { doneOf, fingerprintOf, type PartLabel, partHeader } from './part-file.ts';

const SUFFIX = '.part';

/** What a folder of finished parts is called in messages. */
export const PARTS_FOLDER = 'the folder of finished parts';

/** Finished parts of one work that a folder has. */
export interface KeptParts {
  /** Numbers of the parts that were there, whole, when the folder was opened. */
  readonly kept: ReadonlySet<number>;
  /** Paths of files that have the name of a part and are none, or cannot be read. */
  readonly damaged: readonly string[];
  /** What came of a part; nothing where its file is no longer what it was. */
  load(part: number): Promise<{ readonly done: unknown } | undefined>;
}

/**
 * The finished parts that a folder has. Files that are no whole part are passed over: their part is done again.
 *
 * @throws QuestionError where it is not there or cannot be read, or holds parts of another study, of other data or of
 * another version or arithmetic
 */
export async function keptParts(
  within: string,
  work: Work,
  fingerprint: string = fingerprintOf(work),
): Promise<KeptParts> {
  if (!isFolder(within)) throw notThere(within);
  const folder = join(within, work.kind);
  const owner = await ownerOf(folder);
  if (owner !== undefined && owner.work !== fingerprint) throw otherWork(folder, owner);
  const { headers, damaged } = await headersIn(folder);
  const other = headers.find((header) => header.work !== fingerprint);
  if (other !== undefined) throw otherWork(folder, other);
  const kept = headers.map(({ part }) => part).filter((part) => part < work.parts.length);
  const load = async (part: number) => {
    const bytes = await bytesOf(partPath(folder, part));
    return bytes === undefined ? undefined : doneOf(bytes, fingerprint, part);
  };
  return { kept: new Set(kept), damaged, load };
}

/** The file of a part in the folder of its kind. */
export function partPath(folder: string, part: number): string {
  return join(folder, nameOf(part));
}

function nameOf(part: number): string {
  return `${String(part).padStart(6, '0')}${SUFFIX}`;
}

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

async function headersIn(
  folder: string,
): Promise<{ readonly headers: readonly PartLabel[]; readonly damaged: readonly string[] }> {
  const headers: PartLabel[] = [];
  const damaged: string[] = [];
  // One after the other: together they may not fit in memory.
  for (const name of (await namesIn(folder)).filter((one) => one.endsWith(SUFFIX)).toSorted()) {
    const bytes = await bytesOf(join(folder, name));
    const header = bytes === undefined ? undefined : partHeader(bytes);
    if (header !== undefined && name === nameOf(header.part)) headers.push(header);
    else damaged.push(join(folder, name));
  }
  return { headers, damaged };
}

/** None where there is no such folder: nothing of the kind was done. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code);
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw tooManyOpen(error) ?? cannotRead(folder, mayNotRead(error) ? 'you may not read there' : code);
  }
}

function cannotRead(folder: string, why: string): QuestionError {
  const remedy = `${why}; name another`;
  const message = must({ what: PARTS_FOLDER, legal: 'be a folder that can be read', given: folder, remedy });
  return new QuestionError([{ severity: 'error', code: 'cannot-read', message }]);
}

function notThere(folder: string): QuestionError {
  const message = must({ what: PARTS_FOLDER, legal: 'be a folder that is there', given: folder });
  return new QuestionError([{ severity: 'error', code: 'no-folder', message }]);
}

/** @param about the part that is another's; absent where the folder is, whatever it has */
export function otherWork(
  folder: string,
  { by, about = 'parts' }: { readonly by: string; readonly about?: string },
): QuestionError {
  const message = must({
    what: 'finished parts',
    legal: `be of this study, with this data, by eventstudy ${doneBy()}`,
    given: folder,
    remedy: `its ${about} were done for another, by eventstudy ${by}: name another folder`,
  });
  return new QuestionError([{ severity: 'error', code: 'other-checkpoint', message }]);
}
