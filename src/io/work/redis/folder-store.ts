import { existsSync } from 'node:fs';
import { readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../make-folder.ts';
import { writeWhole } from '../../write-whole.ts';
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
      const write = async () => {
        await makeFolder(dirname(file));
        await writeWhole(file, bytes);
      };
      await write().catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
        return write(); // another run that left has taken the folder away
      });
    },
    async remove(paths) {
      for (const path of paths) await rm(fileOf(path), { force: true });
      for (const place of new Set(paths.map((path) => dirname(fileOf(path)))))
        await rmdir(place).catch(() => {}); // others have parts there still
    },
    async clear(work) {
      // Another run that has just begun may put its own there meanwhile.
      await rm(fileOf(work), { recursive: true, force: true }).catch(() => {});
    },
  };
}
