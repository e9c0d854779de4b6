import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Kept, Shelf } from '../../numeric/shelf.ts';
import { type FolderUse, unwritable } from '../unwritable.ts';

const use: FolderUse = { what: 'the folder for temporary files', remedy: 'name another in TMPDIR' };

/** A shelf, and how its file is given back. */
export interface DiskShelf extends Shelf {
  close(): void;
}

/**
 * A shelf in a file of its own, which has no name once it is open: however the process ends, nothing is left of it.
 *
 * @throws QuestionError where the folder for temporary files cannot be written, or is full
 */
export function shelfOnDisk(folder: string = tmpdir()): DiskShelf {
  const file = told(folder, () => openNameless(folder));
  let end = 0;
  return {
    keep<T>(value: T): Kept<T> {
      const bytes = serialize(value);
      const from = end;
      told(folder, () => writeAll(file, bytes, from));
      end += bytes.length;
      return { take: () => deserialize(readAll(file, from, bytes.length)) as T };
    },
    close: () => closeSync(file),
  };
}

/** On systems that keep the name of an open file it is removed with its folder when the system clears temporary files. */
function openNameless(folder: string): number {
  const own = mkdtempSync(join(folder, 'eventstudy-'));
  try {
    return openSync(join(own, 'shelf'), 'wx+', 0o600);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

function told<T>(folder: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw unwritable(folder, error, use);
  }
}

function writeAll(file: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length; )
    done += writeSync(file, bytes, done, bytes.length - done, position + done);
}

function readAll(file: number, position: number, length: number): Uint8Array {
  const bytes = Buffer.alloc(length);
  for (let done = 0; done < length; ) {
    const read = readSync(file, bytes, done, length - done, position + done);
    if (read === 0) throw new RangeError(`the shelf ends ${length - done} bytes early`);
    done += read;
  }
  return bytes;
}
