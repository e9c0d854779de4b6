import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isStudyError, QuestionError } from '../errors/error.ts';
import { must } from '../errors/message.ts';
import { someOf } from '../errors/some-of.ts';
import { moveInto } from './move-into.ts';
import { unfinishedIn, withUnfinished } from './unfinished.ts';
import { cannotWrite, type FolderUse } from './unwritable.ts';

const sample = fileURLToPath(new URL('../../data/', import.meta.url));
const schema = fileURLToPath(new URL('../../dist/study.schema.json', import.meta.url));
const parts = ['study.yaml', 'events.csv', 'datapackage.json', 'simulated-prices'];

/** How the sample is run, and how a copy of it: `npm start` always runs the sample. */
const inClone = 'Run it from a clone with `npm start`.';
const inFolder = 'Run it in this folder with `eventstudy run study.yaml`.';

const use: FolderUse = { what: 'the folder', remedy: 'name another' };

/**
 * Writes the sample study into a new folder, ready to run and to edit; its prices are simulated and say so.
 *
 * @throws QuestionError where the folder holds something already, or cannot be written; nothing half-written is left
 * behind, so that it may be tried again
 */
export async function writeSampleStudy(folder: string): Promise<void> {
  const target = resolve(folder);
  try {
    refuseHeld(folder, await entriesOf(target));
    await withUnfinished(target, (temporary) => fill(target, temporary));
  } catch (error) {
    throw isStudyError(error) ? error : cannotWrite(folder, error, use);
  }
}

/** All of it or nothing: one may stand in the folder, which therefore stays the same. */
async function fill(target: string, temporary: string): Promise<void> {
  for (const part of parts) await cp(join(sample, part), join(temporary, part), { recursive: true });
  const study = join(temporary, 'study.yaml');
  const path = relative(target, schema).split(sep).join('/');
  const text = await readFile(study, 'utf8');
  const own = text.replace(inClone, inFolder).replace(/(?<=\$schema=).*/, path);
  await writeFile(study, own);
  moveInto(target, temporary, parts);
}

async function entriesOf(folder: string): Promise<string[]> {
  try {
    const unfinished = new Set(unfinishedIn(folder));
    return (await readdir(folder)).filter((name) => !unfinished.has(name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function refuseHeld(folder: string, held: readonly string[]): void {
  if (held.length === 0) return;
  const remedy = `it holds ${someOf(held, String)}`;
  const message = must({ what: 'the folder', legal: 'be new or empty', given: folder, remedy });
  throw new QuestionError([{ severity: 'error', code: 'folder-in-use', message }]);
}
