import { must } from '../errors/message.ts';
import type { CsvFault } from './csv-faults.ts';

const AS_UTF8 = 'save the file as UTF-8; spreadsheets call it CSV UTF-8';

/** What files that are no text begin with, what they are, and what to do; the surest first. */
const beginnings: readonly (readonly [bytes: readonly number[], what: string, remedy: string])[] = [
  [[0x1f, 0x8b], 'a file packed by gzip', 'unpack it'],
  [[0x50, 0x4b, 0x03, 0x04], 'a workbook or a zip archive', 'save the sheet as CSV, or unpack the archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old workbook', 'save the sheet as CSV'],
  [[0x50, 0x41, 0x52, 0x31], 'a Parquet file', 'end its name in .parquet'],
  [[0x00, 0x00, 0xfe, 0xff], 'UTF-32', AS_UTF8],
  [[0xff, 0xfe, 0x00, 0x00], 'UTF-32', AS_UTF8],
  [[0xfe, 0xff], 'big-endian UTF-16', AS_UTF8],
];

/** Of UTF-16 that a byte order mark announces, in the order of bytes that can be read. */
const UTF16 = [0xff, 0xfe];

/**
 * Why a file is no text that can be read, by its first line and what came with it; nothing where it may be. What its
 * bytes would look like as text is not shown.
 */
export function noText(head: Buffer): CsvFault | undefined {
  const begins = (bytes: readonly number[]) => bytes.every((byte, i) => head[i] === byte);
  const found = beginnings.find(([bytes]) => begins(bytes));
  if (found !== undefined) return notText(found[1], found[2]);
  // Letters of UTF-16 are every other byte 0.
  const isWide = [0, 1].some((at) => head[at] === 0 && head[at + 2] === 0);
  return isWide && !begins(UTF16) ? notText('UTF-16 without a byte order mark', AS_UTF8) : undefined;
}

function notText(given: string, remedy: string): CsvFault {
  return { code: 'no-text', message: must({ what: 'the file', legal: 'be text', given, remedy }) };
}
