import { existsSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it, one by one, and gives the topmost that was made. Node's own recursive way never
 * ends where a file system refuses folders by saying that there is none above.
 */
export async function makeFolder(folder: string): Promise<string | undefined> {
  const missing: string[] = [];
  for (let path = folder; !existsSync(path); path = dirname(path)) missing.unshift(path);
  for (const path of missing) await mkdir(path);
  if (missing.length === 0 && !(await stat(folder)).isDirectory()) await mkdir(folder); // says that it is there already
  return missing[0];
}
