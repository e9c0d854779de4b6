import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from '../../study/zod.ts';
import { writeWhole } from '../write-whole.ts';
import { doneBy } from './arithmetic.ts';
import { bytesOf } from './bytes-of.ts';

const NAME = 'work.json';

const folderOwnerSchema = z.object({
  /** {@link doneBy} which version, and arithmetic, its parts are. */
  by: z.string(),
  /** The fingerprint of the work. */
  work: z.string(),
});
/** Whose a folder of finished parts is, as a file in it says. */
export type FolderOwner = Readonly<z.output<typeof folderOwnerSchema>>;

/** Looks at a file that is there and says nothing yet, and milliseconds between them: another may be writing it. */
const LOOKS = 10;
const PAUSE = 100;

/**
 * Takes a folder that is there for a work: of many who do so at the same time, one gets it.
 *
 * @returns whose the folder is, which is another's where another was first
 * @throws the error of the file system where the folder cannot be written
 */
export async function takeFolder(folder: string, work: string): Promise<FolderOwner> {
  const own: FolderOwner = { by: doneBy(), work };
  const [file, bytes] = [join(folder, NAME), Buffer.from(`${JSON.stringify(own)}\n`)];
  for (let look = 0; look < LOOKS; look++) {
    const owner = await ownerOf(folder);
    if (owner !== undefined) return owner;
    if (await isMade(file, bytes)) return own;
    await sleep(PAUSE);
  }
  await writeWhole(file, bytes); // who made it was ended before it said anything
  return own;
}

/** Whose a folder is; nothing where it does not say. */
export async function ownerOf(folder: string): Promise<FolderOwner | undefined> {
  const bytes = await bytesOf(join(folder, NAME));
  if (bytes === undefined) return undefined;
  try {
    return folderOwnerSchema.safeParse(JSON.parse(Buffer.from(bytes).toString())).data;
  } catch {
    return undefined;
  }
}

/** Not where there is one. */
async function isMade(file: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await writeFile(file, bytes, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
