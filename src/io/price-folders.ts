import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

/**
 * Paths of price files, a folder among them standing for the CSV, TSV and Parquet files right in it.
 *
 * @param folder they are relative to
 */
export function wholeFolders(paths: readonly string[], folder: string): Promise<string[]> {
  return Promise.all(
    paths.map(async (path) => {
      if (!(await isFolder(resolve(folder, path)))) return path;
      return `${path.replace(/(?<!\/)\/+$/, '')}/*.{csv,parquet,tsv}`;
    }),
  );
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
