import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { QuestionError } from '../errors/error.ts';
import { must } from '../errors/message.ts';

const sample = fileURLToPath(new URL('../../data/', import.meta.url));
const schema = fileURLToPath(new URL('../../dist/study.schema.json', import.meta.url));
const parts = ['study.yaml', 'events.csv', 'datapackage.json', 'simulated-prices'];

/**
 * Writes the sample study into a new folder, ready to run and to edit; its prices are simulated and say so.
 *
 * @throws QuestionError where the folder holds something already, or cannot be written
 */
export async function writeSampleStudy(folder: string): Promise<void> {
  const held = await entriesOf(folder);
  if (held.length > 0)
    throw cannot(folder, `it holds ${held.slice(0, 3).join(', ')}${held.length > 3 ? ' …' : ''}`);
  try {
    await mkdir(folder, { recursive: true });
    for (const part of parts) await cp(join(sample, part), join(folder, part), { recursive: true });
    const study = join(folder, 'study.yaml');
    const path = relative(resolve(folder), schema).split(sep).join('/');
    const text = await readFile(study, 'utf8');
    await writeFile(study, text.replace(/(?<=\$schema=).*/, path));
  } catch (error) {
    throw cannot(folder, error instanceof Error ? error.message : String(error));
  }
}

async function entriesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw cannot(folder, error instanceof Error ? error.message : String(error));
  }
}

function cannot(folder: string, remedy: string): QuestionError {
  const message = must({ what: 'the folder', legal: 'be new or empty', given: folder, remedy });
  return new QuestionError([{ severity: 'error', code: 'folder-in-use', message }]);
}
