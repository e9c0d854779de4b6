import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import type { Unchanged } from './unchanged.ts';

/** A file a study was read from, by its path relative to the study file. */
export interface InputFile {
  readonly path: string;
  /** Hexadecimal. */
  readonly sha256: string;
}

const BYTES_AT_ONCE = 1 << 20;

/**
 * Files, by their paths relative to a folder, with the hashes of what they hold; one after another, a piece at a time.
 * Pipes are left out: what they held is gone once it has been read.
 *
 * @param asSeen how they were when they were read
 * @throws DataError naming those that have been changed since
 */
export async function inputFiles(
  paths: readonly string[],
  folder: string,
  asSeen: Unchanged,
): Promise<InputFile[]> {
  const found = await hashed(paths, folder).catch(async (error: unknown) => {
    await asSeen.refuseChanged(); // such as one that is gone
    throw error;
  });
  await asSeen.refuseChanged();
  return found;
}

async function hashed(paths: readonly string[], folder: string): Promise<InputFile[]> {
  const room = Buffer.allocUnsafe(BYTES_AT_ONCE);
  const found: InputFile[] = [];
  for (const path of paths) {
    if ((await stat(path)).isFIFO()) continue;
    found.push({ path: pathFrom(folder, path), sha256: await sha256Of(path, room) });
  }
  return found;
}

async function sha256Of(path: string, room: Buffer): Promise<string> {
  const hash = createHash('sha256');
  const file = await open(path);
  try {
    for (;;) {
      const { bytesRead } = await file.read(room, 0, room.length);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(room.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}

/** The path of a file relative to a folder, with slashes on every system. */
export function pathFrom(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}
