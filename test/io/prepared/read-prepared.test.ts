import { createHash } from 'node:crypto';
import { truncateSync } from 'node:fs';
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

const again = 'make it again with `eventstudy prepare`';

test('what is none of prepared prices by its beginning, or larger than memory, is not read', async () => {
  const honest = Buffer.from(bytes.subarray(0, 64));
  honest.writeDoubleLE(2 ** 43, 16);
  const files = { 'cut.panel': bytes, 'other.panel': 'date,close\n', 'large.panel': honest };
  const folder = scratchFolder(files);
  const messages: (string | undefined)[] = [];
  for (const name of Object.keys(files)) {
    truncateSync(join(folder, name), 2 ** 43);
    const { findings } = await readPrepared(join(folder, name));
    messages.push(findings[0]?.message);
  }
  expect(messages).toEqual([
    `the file must have all of its ${bytes.length} bytes, got 8796093022208; ${again}`,
    `the file must hold prepared prices, got "other bytes"; ${again}`,
    'the file must have room in memory, got "8796093022208 bytes"; prepare fewer prices a file',
  ]);
});

test.each([
  ['more rows than there are', '9'],
  ['rows beyond any memory', String(2 ** 40)],
])('%s are refused, though the hash is right', async (_, rows) => {
  const folder = scratchFolder({ 'x.panel': claiming(rows) });
  const { series, findings } = await readPrepared(join(folder, 'x.panel'));
  expect(series).toEqual([]);
  expect(findings[0]?.message).toBe(`the file must hold the series it lists, got "others"; ${again}`);
});

test('a list longer than its file is refused, though the hash is right', async () => {
  const folder = scratchFolder({ 'x.panel': sealed(Buffer.from(bytes).fill(0xff, 12, 16)) });
  const { findings } = await readPrepared(join(folder, 'x.panel'));
  expect(findings[0]?.message).toContain('must hold the series it lists');
});

/** A file whose series say they have another number of rows than there are. */
function claiming(rows: string): Buffer {
  const length = bytes.readUInt32LE(12);
  const list = bytes.toString('latin1', 64, 64 + length).replaceAll('"length":3', `"length":${rows}`);
  const opening = Buffer.from(bytes.subarray(0, 64));
  opening.writeUInt32LE(list.length, 12);
  const padding = Buffer.alloc((8 - (list.length % 8)) % 8);
  const arrays = bytes.subarray(64 + Math.ceil(length / 8) * 8);
  return sealed(Buffer.concat([opening, Buffer.from(list, 'latin1'), padding, arrays]));
}

/** The same bytes, their length and hash put right. */
function sealed(file: Buffer): Buffer {
  file.writeDoubleLE(file.length, 16);
  createHash('sha256').update(file.subarray(0, 24)).update(file.subarray(56)).digest().copy(file, 24);
  return file;
}
