import { open } from 'node:fs/promises';

/** What Parquet files begin and end with. */
const MAGIC = 'PAR1';

/**
 * How many bytes a Parquet file has; nothing where it is none by its first and last bytes.
 *
 * @throws the error of the file system where it cannot be read
 */
export async function parquetSize(file: string): Promise<number | undefined> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const [first, last] = [Buffer.alloc(MAGIC.length), Buffer.alloc(MAGIC.length)];
    await handle.read(first, 0, MAGIC.length, 0);
    await handle.read(last, 0, MAGIC.length, Math.max(0, size - MAGIC.length));
    return [first, last].every((bytes) => bytes.toString('latin1') === MAGIC) ? size : undefined;
  } finally {
    await handle.close();
  }
}
