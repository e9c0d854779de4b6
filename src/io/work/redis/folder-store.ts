import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../make-folder.ts';
import type { Store } from './store.ts';

/** Bytes kept as files of a folder that every machine sees. */
export function folderStore(folder: string): Store {
  const fileOf = (path: string) => join(folder, path);
  return {
    has: async (path) => existsSync(fileOf(path)),
    get: (path) =>
      readFile(fileOf(path)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      }),
    async put(path, bytes) {
      const file = fileOf(path);
      if (existsSync(file)) return;
      await makeFolder(dirname(file));
      // Another machine may write the same part at the same time; a reader sees the whole of one of them.
      const unfinished = `${file}.${randomUUID()}.unfinished`;
      await writeFile(unfinished, bytes);
      await rename(unfinished, file);
    },
    async remove(paths) {
      for (const path of paths) await rm(fileOf(path), { force: true });
      for (const place of new Set(paths.map((path) => dirname(fileOf(path)))))
        await rmdir(place).catch(() => {}); // others have parts there still
    },
  };
}
