import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { readPlainPrices } from '../../../src/io/plain-prices/read-plain-prices.ts';
import { readPriceRecords } from '../../../src/io/read-prices.ts';
import { scratchFolder } from '../scratch.ts';
import { priceFiles } from './made-up-files.ts';

/**
 * Holds the reading of bytes against the reading of records on so many made-up files, sound and damaged.
 *
 * @returns how many of the files were plain
 */
export async function holdReadingsEqual(numRuns: number, seed: number): Promise<number> {
  const path = join(scratchFolder({}), 'X.csv');
  let plain = 0;
  await fc.assert(
    fc.asyncProperty(priceFiles, async (text) => {
      writeFileSync(path, text);
      const bytes = await readPlainPrices(path, 'X');
      if (bytes === undefined) return;
      plain++;
      const records = await readPriceRecords(path);
      expect(bytes.rows).toEqual(records.rows);
      expect(records.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
    { numRuns, seed },
  );
  return plain;
}
