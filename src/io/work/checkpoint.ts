import { statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { QuestionError } from '../../errors/error.ts';
import { must } from '../../errors/message.ts';
import type { Work } from '../../study/work/registry.ts';
import { makeFolder } from '../make-folder.ts';
import { type FolderUse, unwritable } from '../unwritable.ts';
import { writeWhole } from '../write-whole.ts';
import { fingerprintOf, type PartHeader, partBytes, partDone, partHeader } from './part-file.ts';

const SUFFIX = '.part';

const use: FolderUse = { what: 'the folder of finished parts', remedy: 'name another' };

/** Finished parts of one work that a folder has. */
export interface KeptParts {
  /** Numbers of the parts that are there, whole. */
  readonly kept: ReadonlySet<number>;
  /** Paths of files that have the name of a part and are none. */
  readonly damaged: readonly string[];
  load(part: number): Promise<unknown>;
}

/** A folder that keeps finished parts of one work: a run that was interrupted goes on from them, and shards meet there. */
export interface Checkpoint extends KeptParts {
  keep(part: number, done: unknown): Promise<void>;
}

/**
 * Opens a folder for finished parts, which has one of its own for each kind of work, and makes it where it is not there.
 *
 * @throws QuestionError where it holds parts of another study, of other data or of another version, or cannot be written
 */
export async function openCheckpoint(within: string, work: Work): Promise<Checkpoint> {
  const folder = join(within, work.kind);
  const unkept = (error: unknown) => unwritable(within, error, use);
  await makeFolder(folder).catch((error) => {
    throw unkept(error);
  });
  const fingerprint = fingerprintOf(work);
  return {
    ...(await keptParts(within, work, fingerprint)),
    async keep(part, done) {
      await writeWhole(fileOf(folder, part), partBytes(work, fingerprint, part, done)).catch((error) => {
        throw unkept(error);
      });
    },
  };
}

/**
 * The finished parts that a folder has. Files that are no whole part are passed over: their part is done again.
 *
 * @throws QuestionError where it is not there, or holds parts of another study, of other data or of another version
 */
export async function keptParts(
  within: string,
  work: Work,
  fingerprint: string = fingerprintOf(work),
): Promise<KeptParts> {
  if (!isFolder(within)) throw notThere(within);
  const folder = join(within, work.kind);
  const { headers, damaged } = isFolder(folder) ? await headersIn(folder) : { headers: [], damaged: [] };
  const other = headers.find((header) => header.work !== fingerprint);
  if (other !== undefined) throw otherWork(folder, other);
  const kept = headers.map(({ part }) => part).filter((part) => part < work.parts.length);
  const load = async (part: number) => partDone(await readFile(fileOf(folder, part)));
  return { kept: new Set(kept), damaged, load };
}

function fileOf(folder: string, part: number): string {
  return join(folder, nameOf(part));
}

function nameOf(part: number): string {
  return `${String(part).padStart(6, '0')}${SUFFIX}`;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

async function headersIn(
  folder: string,
): Promise<{ readonly headers: readonly PartHeader[]; readonly damaged: readonly string[] }> {
  const headers: PartHeader[] = [];
  const damaged: string[] = [];
  // One after the other: together they may not fit in memory.
  for (const name of (await readdir(folder)).filter((one) => one.endsWith(SUFFIX)).toSorted()) {
    const header = partHeader(await readFile(join(folder, name)));
    if (header !== undefined && name === nameOf(header.part)) headers.push(header);
    else damaged.push(join(folder, name));
  }
  return { headers, damaged };
}

function notThere(folder: string): QuestionError {
  const message = must({ what: use.what, legal: 'be a folder that is there', given: folder });
  return new QuestionError([{ severity: 'error', code: 'no-folder', message }]);
}

function otherWork(folder: string, { version, about }: PartHeader): QuestionError {
  const message = must({
    what: 'finished parts',
    legal: 'be of this study, with this data and this version of eventstudy',
    given: folder,
    remedy: `its ${about} were done for another, by version ${version}: name another folder`,
  });
  return new QuestionError([{ severity: 'error', code: 'other-checkpoint', message }]);
}
