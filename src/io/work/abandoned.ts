import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Milliseconds after which nobody writes an unfinished file any more: a part is written within seconds. */
export const ABANDONED = 120_000;

/** The unfinished file of a part, or of whose the folder is, as `writeWhole` names it. */
const UNFINISHED = /^(?:\d{6,}\.part|work\.json)\..+\.unfinished$/;

/** Removes what is left in a folder of finished parts by those who were ended while they wrote. */
export async function removeAbandoned(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const path of names.filter((name) => UNFINISHED.test(name)).map((name) => join(folder, name)))
    if (await isAbandoned(path)) await rm(path, { force: true }).catch(() => {}); // it does no harm
}

/** Not where it is gone: its writer has finished it. */
async function isAbandoned(path: string): Promise<boolean> {
  return stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs > ABANDONED,
    () => false,
  );
}
