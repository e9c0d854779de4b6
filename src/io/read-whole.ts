import { isUtf8 } from 'node:buffer';
import { open } from 'node:fs/promises';
import { QuestionError } from '../errors/error.ts';
import { must } from '../errors/message.ts';

const BYTES_AT_ONCE = 1 << 18;

/**
 * Text of a file that is read whole, UTF-8, its byte order mark left out. No more than `most` bytes are ever held,
 * whatever the file system says of its size.
 *
 * @throws QuestionError where it has more, or is no UTF-8; the error of the file system where it cannot be read
 */
export async function readWhole(file: string, most: number): Promise<string> {
  const bytes = await bytesOf(file, most);
  if (!isUtf8(bytes)) throw refused(file, 'be UTF-8', 'other bytes', 'save it as UTF-8');
  return new TextDecoder().decode(bytes);
}

/**
 * A file that is read whole, as bytes; no more than `most` are ever held.
 *
 * @throws QuestionError where it has more; the error of the file system where it cannot be read
 */
export async function bytesOf(file: string, most: number): Promise<Buffer> {
  const bytes = await readUpTo(file, most + 1);
  if (bytes.length > most) throw refused(file, `have at most ${most} bytes`, 'a larger one');
  return bytes;
}

async function readUpTo(file: string, most: number): Promise<Buffer> {
  const handle = await open(file);
  try {
    const pieces: Buffer[] = [];
    for (let left = most; left > 0; ) {
      const piece = Buffer.allocUnsafe(Math.min(left, BYTES_AT_ONCE));
      const { bytesRead } = await handle.read(piece, 0, piece.length);
      if (bytesRead === 0) break;
      pieces.push(piece.subarray(0, bytesRead));
      left -= bytesRead;
    }
    return Buffer.concat(pieces);
  } finally {
    await handle.close();
  }
}

function refused(file: string, legal: string, given: string, remedy?: string): QuestionError {
  const message = must({ what: 'the file', legal, given, ...(remedy === undefined ? {} : { remedy }) });
  return new QuestionError([{ severity: 'error', code: 'unreadable-file', message, file }]);
}
