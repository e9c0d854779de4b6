import { join } from 'node:path';
import { expect, test } from 'vitest';
import { encodePrepared } from '../../../src/io/prepared/encode.ts';
import { readPrepared } from '../../../src/io/prepared/read-prepared.ts';
import { scratchFolder } from '../scratch.ts';
import { madeUp } from './made-up.ts';

const bytes = Buffer.concat(encodePrepared(madeUp));

test('files it was made from are named from its own folder', async () => {
  const folder = scratchFolder({ 'x.panel': bytes });
  const { series, findings } = await readPrepared(join(folder, 'x.panel'));
  expect(series[0]).toEqual({
    ...madeUp.series[0],
    source: { ...madeUp.series[0]!.source, file: join(folder, 'p/a.csv') },
  });
  expect(findings[0]?.file).toBe(join(folder, 'p/a.csv'));
});

test('a damaged file gives an error with its name and no prices', async () => {
  const folder = scratchFolder({ 'x.panel': bytes.subarray(0, 100) });
  const file = join(folder, 'x.panel');
  const { series, findings } = await readPrepared(file);
  expect(series).toEqual([]);
  expect(findings).toMatchObject([{ severity: 'error', code: 'damaged-panel', file }]);
  expect(await readPrepared(join(folder, 'none.panel'))).toMatchObject({
    findings: [{ code: 'unreadable-file' }],
  });
});
