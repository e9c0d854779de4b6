import { readFile } from 'node:fs/promises';
import { tooManyOpen } from '../too-many-open.ts';

/**
 * The bytes of a file; nothing where it is not there or cannot be read.
 *
 * @throws QuestionError where too many files are open: the fault is none of the file
 */
export async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    const crowded = tooManyOpen(error);
    if (crowded !== undefined) throw crowded;
    return undefined;
  }
}
