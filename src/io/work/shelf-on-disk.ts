import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { inMemory, type Kept, type Shelf } from '../../numeric/shelf.ts';

/** Observations, or rows of their events, that memory holds: what is kept of more lies on a disk. */
export const HELD = 1 << 15;

/** An open file. */
interface Opened {
  readonly descriptor: number;
}

/** Closes files from which nobody can take anything any more. */
const unused = new FinalizationRegistry<number>(closeSync);

/**
 * A shelf in a file of its own, which has no name once it is open: however the process ends, nothing is left of it. What
 * the disk does not take is kept in memory.
 *
 * @param folder the one for temporary files where absent
 */
export function shelfOnDisk(folder: string = tmpdir()): Shelf {
  const file = opened(folder);
  let end = 0;
  let isFull = file === undefined;
  return {
    keep<T>(value: T): Kept<T> {
      if (file === undefined || isFull) return inMemory.keep(value);
      const bytes = serialize(value);
      isFull = !isWritten(file, bytes, end);
      if (isFull) return inMemory.keep(value);
      const from = end;
      const { length } = bytes; // what is kept must not hold the bytes themselves
      end += length;
      return { take: () => deserialize(readAll(file, from, length)) as T };
    },
  };
}

/** Where rows and samples of so many observations are put; nowhere where memory holds them. */
export function shelfFor(observations: number): Shelf | undefined {
  return observations > HELD ? shelfOnDisk() : undefined;
}

/** A system that keeps the name of an open file removes it with its other temporary files. */
function opened(folder: string): Opened | undefined {
  try {
    const own = mkdtempSync(join(folder, 'eventstudy-'));
    try {
      const file = { descriptor: openSync(join(own, 'shelf'), 'wx+', 0o600) };
      unused.register(file, file.descriptor);
      return file;
    } finally {
      rmSync(own, { recursive: true, force: true });
    }
  } catch {
    return undefined;
  }
}

/** Whether the disk took all of it. */
function isWritten({ descriptor }: Opened, bytes: Uint8Array, position: number): boolean {
  try {
    for (let done = 0; done < bytes.length; )
      done += writeSync(descriptor, bytes, done, bytes.length - done, position + done);
    return true;
  } catch {
    return false;
  }
}

function readAll({ descriptor }: Opened, position: number, length: number): Uint8Array {
  const bytes = Buffer.alloc(length);
  for (let done = 0; done < length; ) {
    const read = readSync(descriptor, bytes, done, length - done, position + done);
    if (read === 0) throw new RangeError(`the shelf ends ${length - done} bytes early`);
    done += read;
  }
  return bytes;
}
