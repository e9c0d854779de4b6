import { type FileHandle, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { must } from '../../errors/message.ts';
import { unreadable } from '../unreadable.ts';
import { decodePrepared, faultOf, notAsListed, openingFault } from './decode.ts';
import { PLACES, type PreparedPrices } from './layout.ts';
import { withFiles } from './with-files.ts';

/** Bytes a system call may read at most. */
const AT_ONCE = 1 << 30;

/**
 * Reads prepared prices, with what was found when they were prepared. Files they were made from are named relative to
 * the folder of this one. What is none of prepared prices by its beginning is not read on.
 *
 * @returns nothing but an error where the file cannot be read, is damaged, cut off, or of another layout
 */
export async function readPrepared(file: string): Promise<PreparedPrices> {
  try {
    const read = await pricesIn(file);
    if (typeof read === 'string') return refused(file, 'damaged-panel', read);
    return withFiles(read, (path) => join(dirname(file), path));
  } catch (error) {
    return refused(file, 'unreadable-file', unreadable(error));
  }
}

/** The prices of a file, or why it holds none, in words. */
async function pricesIn(file: string): Promise<PreparedPrices | string> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const opening = await filled(handle, new Uint8Array(Math.min(size, PLACES.start)));
    const fault = openingFault(opening, size);
    if (fault !== undefined) return fault;
    const room = roomFor(size);
    if (room === undefined) return tooLarge(size);
    const bytes = await filled(handle, room);
    return faultOf(bytes) ?? decodePrepared(bytes) ?? notAsListed;
  } finally {
    await handle.close();
  }
}

function refused(file: string, code: string, message: string): PreparedPrices {
  return { series: [], findings: [{ severity: 'error', code, message, file }] };
}

/** Memory of its own, whose first byte is aligned for arrays of any kind; nothing where there is not so much. */
function roomFor(size: number): Uint8Array<ArrayBuffer> | undefined {
  try {
    return new Uint8Array(size);
  } catch {
    return undefined;
  }
}

function tooLarge(size: number): string {
  const remedy = 'prepare fewer prices a file';
  return must({ what: 'the file', legal: 'have room in memory', given: `${size} bytes`, remedy });
}

/** As many bytes of a file as there is room for, from its beginning. */
async function filled(handle: FileHandle, room: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  for (let at = 0; at < room.length; ) {
    const { bytesRead } = await handle.read(room, at, Math.min(AT_ONCE, room.length - at), at);
    if (bytesRead === 0) return room.buffer.slice(0, at);
    at += bytesRead;
  }
  return room.buffer;
}
