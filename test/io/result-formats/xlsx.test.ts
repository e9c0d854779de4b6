import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { Told } from '../../../src/io/result-formats/result-format.ts';
import type * as Xlsx from '../../../src/io/result-formats/xlsx.ts';
import { xlsx } from '../../../src/io/result-formats/xlsx.ts';
import { usualVoice } from '../../../src/report/voice.ts';
import { blankTable } from '../../../src/table/table.ts';
import { compiled } from '../compiled.ts';

/** The bytes of a workbook of one table of so many rows, all missing, and whether the process heard anything meanwhile. */
async function written(format: typeof xlsx, rows: number): Promise<[bytes: Buffer, turns: number]> {
  const told = { said: () => ['A study'], tables: [blankTable('fits', rows)], voice: usualVoice };
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  const chunks: Uint8Array[] = [];
  await format.write(
    async (path, content) => {
      for (const chunk of content) chunks.push(chunk as Uint8Array);
      return { path, sha256: '' };
    },
    told as unknown as Told,
  );
  clearInterval(timer);
  return [Buffer.concat(chunks), turns];
}

test('a large workbook is made in a thread, to the same bytes, and signals are heard meanwhile', {
  timeout: 120_000,
}, async () => {
  const file = pathToFileURL(join(compiled(), 'io/result-formats/xlsx.js')).href;
  const { xlsx: withThread } = (await import(file)) as typeof Xlsx;
  const rows = 60_000;
  const [alone] = await written(xlsx, rows);
  const [bytes, turns] = await written(withThread, rows);
  expect(bytes.equals(alone)).toBe(true);
  expect(turns).toBeGreaterThan(20);
});
