import { copyFile, link, lstat, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where what is written over is kept until all is moved. */
const REPLACED = 'replaced';

/**
 * Moves files into a folder over those of their names, all or none: where one cannot be moved, those before it are taken
 * back and what they replaced stands again. Each file is whole at any moment, the old one or the new one.
 *
 * @param source a folder on the same disk
 * @param paths of the files, the same in both folders
 */
export async function moveInto(target: string, source: string, paths: readonly string[]): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const path of paths) {
      const [from, to] = [join(source, path), join(target, path)];
      const made = await mkdir(dirname(to), { recursive: true });
      if (made !== undefined) undo.unshift(() => rm(made, { recursive: true }));
      const kept = await keep(to, join(source, REPLACED, path));
      await rename(from, to);
      undo.unshift(kept === undefined ? () => rm(to) : () => rename(kept, to));
    }
  } catch (error) {
    for (const step of undo) await step();
    throw error;
  }
}

/** A second name of a file that is about to be replaced; nothing where there is none. */
async function keep(file: string, second: string): Promise<string | undefined> {
  const found = await lstat(file).catch(() => undefined);
  if (found === undefined || found.isDirectory()) return undefined;
  await mkdir(dirname(second), { recursive: true });
  // Some disks know no second names.
  await link(file, second).catch(() => copyFile(file, second));
  return second;
}
