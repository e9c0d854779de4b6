import { readdir, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { join } from 'node:path/posix';
import type { Finding } from '../errors/finding.ts';
import { someOf } from '../errors/some-of.ts';

/** Of price files, in small or capital letters. */
const endings = ['csv', 'parquet', 'tsv'].flatMap((ending) => [ending, ending.toUpperCase()]);

/**
 * Paths of price files, a folder among them standing for the CSV, TSV and Parquet files right in it.
 *
 * @param folder they are relative to
 */
export function wholeFolders(paths: readonly string[], folder: string): Promise<string[]> {
  return Promise.all(
    paths.map(async (path) => {
      if (!(await isFolder(resolve(folder, path)))) return path;
      return join(path, `*.{${endings}}`);
    }),
  );
}

/** Notes of the files in such folders that are not read, at the keys that name the folders. */
export async function unreadInFolders(paths: readonly string[], folder: string): Promise<Finding[]> {
  const each = await Promise.all(
    paths.map(async (path, i): Promise<Finding[]> => {
      if (!(await isFolder(resolve(folder, path)))) return [];
      const names = await otherFilesIn(resolve(folder, path));
      return names.length === 0 ? [] : [unread(path, names, `prices/${i}`)];
    }),
  );
  return each.flat();
}

/** Names of the files in a folder that are of no ending; those that begin with a dot are hidden on purpose. */
async function otherFilesIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('.') && !endings.some((ending) => name.endsWith(`.${ending}`)))
    .toSorted();
}

function unread(path: string, names: readonly string[], column: string): Finding {
  const list = someOf(names, (name) => `"${name}"`);
  const message = `files of ${path} not read, for they end in none of .csv, .tsv, .parquet: ${list}`;
  return { severity: 'note', code: 'unread-files', column, message };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
