import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isStudyError, QuestionError } from '../errors/error.ts';
import { must } from '../errors/message.ts';
import { makeFolder } from './make-folder.ts';
import { moveInto } from './move-into.ts';
import { cannotWrite, type FolderUse } from './unwritable.ts';

const sample = fileURLToPath(new URL('../../data/', import.meta.url));
const schema = fileURLToPath(new URL('../../dist/study.schema.json', import.meta.url));
const parts = ['study.yaml', 'events.csv', 'datapackage.json', 'simulated-prices'];

const use: FolderUse = { what: 'the folder', remedy: 'name another' };

/**
 * Writes the sample study into a new folder, ready to run and to edit; its prices are simulated and say so.
 *
 * @throws QuestionError where the folder holds something already, or cannot be written; nothing half-written is left
 * behind, so that it may be tried again
 */
export async function writeSampleStudy(folder: string): Promise<void> {
  const target = resolve(folder);
  let created: string | undefined;
  try {
    refuseHeld(folder, await entriesOf(target));
    created = await makeFolder(target);
    await fill(target);
  } catch (error) {
    if (created !== undefined) await rm(created, { recursive: true, force: true });
    throw isStudyError(error) ? error : cannotWrite(folder, error, use);
  }
}

/** All of it or nothing: one may stand in the folder, which therefore stays the same. */
async function fill(target: string): Promise<void> {
  const temporary = await mkdtemp(join(target, '.unfinished-'));
  try {
    for (const part of parts) await cp(join(sample, part), join(temporary, part), { recursive: true });
    const study = join(temporary, 'study.yaml');
    const path = relative(target, schema).split(sep).join('/');
    const text = await readFile(study, 'utf8');
    await writeFile(study, text.replace(/(?<=\$schema=).*/, path));
    moveInto(target, temporary, parts);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function entriesOf(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}

function refuseHeld(folder: string, held: readonly string[]): void {
  if (held.length === 0) return;
  const remedy = `it holds ${held.slice(0, 3).join(', ')}${held.length > 3 ? ' …' : ''}`;
  const message = must({ what: 'the folder', legal: 'be new or empty', given: folder, remedy });
  throw new QuestionError([{ severity: 'error', code: 'folder-in-use', message }]);
}
