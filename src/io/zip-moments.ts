const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_SIZE = 22;
/** 1 January 1980, midnight: the first moment a zip archive can tell (PKWARE APPNOTE 4.4.6). */
const FIRST_MOMENT = 0x00210000;

/**
 * A zip archive whose files were all written at the first moment there is, so that the same content gives the same
 * bytes. The archive must be one without a comment, as writers make them.
 *
 * @returns the same bytes, changed in place
 */
export function withoutMoments(archive: Buffer): Buffer {
  const end = archive.length - END_SIZE;
  if (end < 0 || archive.readUInt32LE(end) !== END_OF_DIRECTORY)
    throw new RangeError('a zip archive ends with its directory');
  let entry = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(entry) !== DIRECTORY_ENTRY)
      throw new RangeError('a zip archive lists its files');
    archive.writeUInt32LE(FIRST_MOMENT, entry + 12);
    archive.writeUInt32LE(FIRST_MOMENT, archive.readUInt32LE(entry + 42) + 10);
    const lengths = [28, 30, 32].map((at) => archive.readUInt16LE(entry + at));
    entry += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return archive;
}
