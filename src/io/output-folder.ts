import { createHash } from 'node:crypto';
import { existsSync, realpathSync, rmSync } from 'node:fs';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { QuestionError } from '../errors/error.ts';
import { must } from '../errors/message.ts';
import { wouldName } from './glob.ts';
import { moveInto } from './move-into.ts';
import { withUnfinished } from './unfinished.ts';
import { unwritable } from './unwritable.ts';

/** A file that was written, by its path in the output folder. */
export interface WrittenFile {
  readonly path: string;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** Writes one file, piece by piece, by its path in the output folder. */
export type WriteFile = (path: string, content: Iterable<string | Uint8Array>) => Promise<WrittenFile>;

/** What a study was read from. */
export interface ReadFrom {
  /** Paths as they were opened. */
  readonly files: readonly string[];
  /** What price files are looked for by, as it would be opened. */
  readonly patterns: readonly string[];
}

/** The list of what a run wrote, last of its files. */
export const MANIFEST = 'manifest.json';

/**
 * Writes files as one: into a temporary folder within the output folder, moved into place when all are there, so that
 * nothing half-written is left behind. Files of an earlier run that this one does not write are removed, as its
 * manifest lists them; anything else in the folder stays.
 *
 * @param write is given a function that writes one file, and gives the manifest
 * @param inputs what was read: it must not be written over, nor found among what is written when it is read again
 * @throws QuestionError where the folder cannot be written, or lies where inputs are
 */
export async function writeFolder(
  folder: string,
  write: (file: WriteFile) => Promise<object>,
  inputs: ReadFrom = { files: [], patterns: [] },
): Promise<readonly WrittenFile[]> {
  const target = resolve(folder);
  const all = (temporary: string) => writeAll(target, folder, temporary, write, inputs);
  return withUnfinished(target, all).catch((error: unknown) => {
    throw unwritable(folder, error);
  });
}

async function writeAll(
  target: string,
  folder: string,
  temporary: string,
  write: (file: WriteFile) => Promise<object>,
  inputs: ReadFrom,
): Promise<readonly WrittenFile[]> {
  const written: WrittenFile[] = [];
  const manifest = await write(async (path, text) => {
    const file = await writeText(temporary, path, text);
    written.push(file);
    return file;
  });
  refuseInputs(target, folder, written, inputs);
  const list = { ...manifest, outputs: written };
  await writeText(temporary, MANIFEST, [`${JSON.stringify(list, undefined, 1)}\n`]);
  const paths = [...written.map(({ path }) => path), MANIFEST];
  refuseLinks(target, folder, paths);
  const stale = await staleIn(target, paths);
  moveInto(target, temporary, paths);
  for (const path of stale) rmSync(join(target, path), { force: true });
  return written;
}

async function writeText(
  folder: string,
  path: string,
  text: Iterable<string | Uint8Array>,
): Promise<WrittenFile> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  const hash = createHash('sha256');
  const handle = await open(file, 'w');
  try {
    for (const piece of text) {
      hash.update(piece);
      await handle.appendFile(piece);
    }
  } finally {
    await handle.close();
  }
  return { path, sha256: hash.digest('hex') };
}

/** What the run before wrote in the folder and this one does not. */
async function staleIn(target: string, paths: readonly string[]): Promise<string[]> {
  const kept = new Set(paths);
  return (await writtenBefore(target)).filter((path) => !kept.has(path) && staysInside(target, path));
}

/** Whether a path stays in the folder, links on its way followed; the folder itself may be one. */
function staysInside(target: string, path: string): boolean {
  const place = dirname(join(target, path));
  return !existsSync(place) || `${realpathSync(place)}${sep}`.startsWith(`${realpathSync(target)}${sep}`);
}

function refuseLinks(target: string, folder: string, paths: readonly string[]): void {
  for (const path of paths) {
    if (staysInside(target, path)) continue;
    const remedy = `${dirname(path)} in it is a link that leads elsewhere; remove it, or name another with --out`;
    const legal = 'hold all that is written';
    const message = must({ what: 'the output folder', legal, given: folder, remedy });
    throw new QuestionError([{ severity: 'error', code: 'linked-output', message }]);
  }
}

/** What the run before wrote, from its manifest; nothing where there is none that can be read. */
async function writtenBefore(target: string): Promise<string[]> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(target, MANIFEST), 'utf8'));
    const outputs = (manifest as { outputs?: unknown }).outputs;
    if (!Array.isArray(outputs)) return [];
    const paths = outputs.map((output: { path?: unknown }) => output.path);
    return paths.filter((path) => typeof path === 'string').filter((path) => isInside(target, path));
  } catch {
    return [];
  }
}

function isInside(target: string, path: string): boolean {
  return resolve(target, path).startsWith(target + sep);
}

function refuseInputs(
  target: string,
  folder: string,
  written: readonly WrittenFile[],
  { files, patterns }: ReadFrom,
): void {
  const read = new Set(files.map((path) => resolve(path)));
  const lost = written.map(({ path }) => path).filter((path) => read.has(join(target, path)));
  const legal = 'not hold the inputs of the study';
  if (lost.length > 0) throw holdsInputs(folder, legal, `${lost.join(', ')} would be written over`);
  for (const pattern of patterns) {
    const taken = written.find(({ path }) => wouldName(resolve(pattern), join(target, path)));
    if (taken === undefined) continue;
    const where = 'lie where the study does not look for prices';
    throw holdsInputs(folder, where, `${pattern} would take ${taken.path} for prices`);
  }
}

function holdsInputs(folder: string, legal: string, why: string): QuestionError {
  const remedy = `${why}; name another with --out`;
  const message = must({ what: 'the output folder', legal, given: folder, remedy });
  return new QuestionError([{ severity: 'error', code: 'inputs-in-output', message }]);
}
