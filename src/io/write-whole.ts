import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { ifInterrupted } from './interrupted.ts';

/**
 * Writes a file beside its place and moves it there when it is whole. Any number of processes and machines may write the
 * same one at the same time: a reader sees the whole of one of them.
 *
 * @throws the error of the file system; nothing half-written is left behind, by Ctrl-C neither
 */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${file}.${randomUUID()}.unfinished`;
  const written = goneIfInterrupted(unfinished);
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  } finally {
    written();
  }
}

/** What is being written: one listens for all. */
const unfinishedNow = new Set<string>();
let cease = () => {};

function goneIfInterrupted(file: string): () => void {
  const removeAll = () => {
    for (const one of unfinishedNow) rmSync(one, { force: true });
  };
  if (unfinishedNow.size === 0) cease = ifInterrupted(removeAll);
  unfinishedNow.add(file);
  return () => {
    unfinishedNow.delete(file);
    if (unfinishedNow.size === 0) cease();
  };
}
