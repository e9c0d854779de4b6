import { crc32, inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const FILE_HEADER = 0x04034b50;
const END_SIZE = 22;
/** A comment at the end of an archive is no longer than this. */
const LONGEST_COMMENT = 0xffff;
/** A file of daily factors has about a megabyte. */
const LARGEST_FILE = 1 << 26;
const STORED = 0;
const DEFLATED = 8;

/**
 * The only file of a zip archive (PKWARE APPNOTE 6.3), its CRC checked; nothing for bytes that are no archive, one that
 * is cut short or damaged, or one of several files.
 *
 * @example
 * const csv = unzipOnly(await readFile('F-F_Research_Data_Factors_daily_CSV.zip'));
 */
export function unzipOnly(archive: Uint8Array): Uint8Array | undefined {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endOf(bytes);
  if (end === undefined || bytes.readUInt16LE(end + 10) !== 1) return undefined;
  try {
    return onlyFile(bytes, bytes.readUInt32LE(end + 16));
  } catch {
    return undefined; // offsets that lead out of the archive, or bytes that do not inflate
  }
}

/** Position of the end of the directory, looked for from behind. */
function endOf(bytes: Buffer): number | undefined {
  const first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= first; at--)
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  return undefined;
}

function onlyFile(bytes: Buffer, entry: number): Uint8Array | undefined {
  if (bytes.readUInt32LE(entry) !== DIRECTORY_ENTRY) return undefined;
  const [method, crc] = [bytes.readUInt16LE(entry + 10), bytes.readUInt32LE(entry + 16)];
  const size = bytes.readUInt32LE(entry + 20);
  const header = bytes.readUInt32LE(entry + 42);
  if (bytes.readUInt32LE(header) !== FILE_HEADER) return undefined;
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  const data = bytes.subarray(start, start + size);
  if (method !== STORED && method !== DEFLATED) return undefined;
  const file = method === STORED ? data : inflateRawSync(data, { maxOutputLength: LARGEST_FILE });
  return crc32(file) === crc ? file : undefined;
}
