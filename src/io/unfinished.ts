import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { ifInterrupted } from './interrupted.ts';
import { makeFolder } from './make-folder.ts';

/** How the name of a folder begins that holds what is not finished; machine and process follow. */
const UNFINISHED = '.unfinished-';
const ofThisMachine = `${UNFINISHED}${hostname()}-`;

/**
 * Acts with a temporary folder within another, which is made where it is not there. Afterwards the temporary folder is
 * gone, however it ends, by Ctrl-C too, and with it the folders that were made for it, unless something has come into
 * them. What a process left that was killed goes with the next.
 *
 * @throws what the act throws, or the error of the file system where no folder can be made
 */
export async function withUnfinished<T>(parent: string, act: (temporary: string) => Promise<T>): Promise<T> {
  return withTemporary(parent, `${ofThisMachine}${process.pid}-`, async (temporary) => {
    for (const name of unfinishedIn(parent)) if (isAbandoned(name)) remove(join(parent, name));
    return act(temporary);
  });
}

/** The same, of a name of its own: in a folder of all programs. */
export async function withTemporary<T>(
  parent: string,
  prefix: string,
  act: (temporary: string) => Promise<T>,
): Promise<T> {
  const made: string[] = [];
  let temporary: string | undefined;
  const drop = () => {
    if (temporary !== undefined) remove(temporary);
    for (const folder of made.toReversed()) if (!isRemoved(folder)) return;
  };
  const cease = ifInterrupted(drop);
  try {
    await makeFolder(parent, made);
    temporary = await mkdtemp(join(parent, prefix));
    return await act(temporary);
  } finally {
    drop();
    cease();
  }
}

/** Names in a folder of what is not finished, and of what never will be. */
export function unfinishedIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.startsWith(UNFINISHED));
}

/** Whether a process of this machine made it that is no more. */
function isAbandoned(name: string): boolean {
  const pid = name.startsWith(ofThisMachine)
    ? Number.parseInt(name.slice(ofThisMachine.length), 10)
    : Number.NaN;
  if (Number.isNaN(pid) || pid === process.pid) return false;
  try {
    process.kill(pid, 0); // sends nothing, but fails where there is no such process
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Removes a folder and all in it; what the file system does not let go stays, since there is more to tell than that. */
function remove(folder: string): void {
  try {
    // The process may be writing into it just now.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  } catch {}
}

/** Removes a folder in which there is nothing; what others have put there stays, and the folder with it. */
function isRemoved(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
