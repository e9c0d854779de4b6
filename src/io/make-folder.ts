import { existsSync } from 'node:fs';
import { lstat, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it, one by one. Node's own recursive way never ends where a file system refuses folders
 * by saying that there is none above.
 *
 * @param made is given those that were not there, from the topmost down, as they are made
 */
export async function makeFolder(folder: string, made: string[] = []): Promise<void> {
  const missing: string[] = [];
  for (let path = folder; !existsSync(path); path = dirname(path)) missing.unshift(path);
  for (const path of missing) if (await isMade(path)) made.push(path);
  if (missing.length === 0) await isMade(folder);
}

/** Whether the folder is made here; not where it is there already, as when another process made it meanwhile. */
async function isMade(path: string): Promise<boolean> {
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    if (await isFolder(path)) return false;
    // It was there, and has been removed since: another process may clear away what it made.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' && !(await stands(path))) return isMade(path);
    throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Whether anything stands at a path, be it a link that leads nowhere. */
async function stands(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
