import { copyFileSync, linkSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where what is written over is kept until all is moved. */
const REPLACED = 'replaced';

/**
 * Moves files into a folder over those of their names, all or none: where one cannot be moved, those before it are taken
 * back and what they replaced stands again. Each file is whole at any moment, the old one or the new one. Without a
 * pause, so that no signal comes between two files.
 *
 * @param source a folder on the same disk
 * @param paths of the files, the same in both folders
 */
export function moveInto(target: string, source: string, paths: readonly string[]): void {
  const undo: (() => void)[] = [];
  try {
    for (const path of paths) {
      const [from, to] = [join(source, path), join(target, path)];
      const made = mkdirSync(dirname(to), { recursive: true });
      if (made !== undefined) undo.unshift(() => rmSync(made, { recursive: true }));
      const kept = keep(to, join(source, REPLACED, path));
      renameSync(from, to);
      undo.unshift(kept === undefined ? () => rmSync(to) : () => renameSync(kept, to));
    }
  } catch (error) {
    for (const step of undo) step();
    throw error;
  }
}

/** A second name of a file that is about to be replaced; nothing where there is none. */
function keep(file: string, second: string): string | undefined {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (found === undefined || found.isDirectory()) return undefined;
  mkdirSync(dirname(second), { recursive: true });
  try {
    linkSync(file, second);
  } catch {
    copyFileSync(file, second); // some disks know no second names
  }
  return second;
}
