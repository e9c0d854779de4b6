import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unreadable } from '../unreadable.ts';
import { decodePrepared, faultOf } from './decode.ts';
import type { PreparedPrices } from './layout.ts';
import { withFiles } from './with-files.ts';

/** Bytes a system call may read at most. */
const AT_ONCE = 1 << 30;

/**
 * Reads prepared prices, with what was found when they were prepared. Files they were made from are named relative to
 * the folder of this one.
 *
 * @returns nothing but an error where the file cannot be read, is damaged, cut off, or of another layout
 */
export async function readPrepared(file: string): Promise<PreparedPrices> {
  try {
    const bytes = await bytesOf(file);
    const fault = faultOf(bytes);
    if (fault !== undefined) return refused(file, 'damaged-panel', fault);
    return withFiles(decodePrepared(bytes), (path) => join(dirname(file), path));
  } catch (error) {
    return refused(file, 'unreadable-file', unreadable(error));
  }
}

function refused(file: string, code: string, message: string): PreparedPrices {
  return { series: [], findings: [{ severity: 'error', code, message, file }] };
}

/** A whole file in memory of its own, whose first byte is aligned for arrays of any kind. */
async function bytesOf(file: string): Promise<ArrayBuffer> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const bytes = new Uint8Array(size);
    for (let at = 0; at < size; ) {
      const { bytesRead } = await handle.read(bytes, at, Math.min(AT_ONCE, size - at));
      if (bytesRead === 0) return bytes.buffer.slice(0, at);
      at += bytesRead;
    }
    return bytes.buffer;
  } finally {
    await handle.close();
  }
}
