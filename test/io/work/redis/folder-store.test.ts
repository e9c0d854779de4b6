import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderStore } from '../../../../src/io/work/redis/folder-store.ts';
import { scratchFolder } from '../../scratch.ts';
import { keepsBytes } from './keeps-bytes.ts';

test('a folder keeps bytes, and none of its own are left when they are taken away', async () => {
  const folder = scratchFolder({});
  await keepsBytes(folderStore(folder));
  expect(readdirSync(folder)).toEqual([]);
});

test('two who put the same at the same time leave one, whole', async () => {
  const folder = join(scratchFolder({}), 'new');
  const store = folderStore(folder);
  const bytes = new Uint8Array(100_000).fill(7);
  await Promise.all([store, folderStore(folder)].map((one) => one.put('w/a', bytes)));
  expect(new Uint8Array((await store.get('w/a'))!)).toEqual(bytes);
  expect(readdirSync(join(folder, 'w'))).toEqual(['a']);
});

test('a folder that cannot be read says so, and is not one that has nothing', async () => {
  const folder = scratchFolder({ 'w/a/b': '' });
  await expect(folderStore(folder).get('w/a')).rejects.toThrow('EISDIR');
  expect(existsSync(join(folder, 'w/a/b'))).toBe(true);
});

test('what was cut off while it was written is cleared away with a work, and no other work', async () => {
  const folder = scratchFolder({ 'w/a.3f0c.unfinished': 'half', 'v/a': 'whole' });
  const store = folderStore(folder);
  await store.clear('w');
  await store.clear('none');
  expect(readdirSync(folder)).toEqual(['v']);
});

test('bytes are put while a run that leaves clears the folder away', async () => {
  const store = folderStore(scratchFolder({}));
  for (let i = 0; i < 200; i++) {
    const bytes = new Uint8Array(1000);
    await Promise.all([store.put('w/a', bytes), store.clear('w')]);
    await store.put('w/a', bytes);
    expect(await store.has('w/a')).toBe(true);
    await store.clear('w');
  }
});
