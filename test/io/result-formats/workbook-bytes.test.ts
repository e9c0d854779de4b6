import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import { expect, test } from 'vitest';
import workbookBytes, { type Workbook } from '../../../src/io/result-formats/workbook-bytes.ts';
import { v4 } from '../../report/made-up.ts';
import { compiled } from '../compiled.ts';

test('a thread makes a workbook to the same bytes', { timeout: 120_000 }, async () => {
  const { abnormal_returns, tests } = v4.result.tables;
  const workbook: Workbook = [['A study'], [abnormal_returns, tests], { unit: 'percent', decimals: 2 }];
  const filename = join(compiled(), 'io/result-formats/workbook-bytes.js');
  const pool = new Tinypool({ filename, minThreads: 1, maxThreads: 1 });
  try {
    const bytes: Uint8Array = await pool.run(workbook);
    expect(Buffer.from(bytes).equals(await workbookBytes(workbook))).toBe(true);
  } finally {
    await pool.destroy();
  }
});
