import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../src/io/make-folder.ts';
import { temporaryFolder } from '../cli/command.ts';

test('folders are made down to the one asked for, and the new ones are told', async () => {
  const parent = temporaryFolder();
  const made: string[] = [];
  await makeFolder(join(parent, 'a', 'b', 'c'), made);
  expect(made).toEqual(['a', 'a/b', 'a/b/c'].map((path) => join(parent, path)));
  expect(existsSync(join(parent, 'a', 'b', 'c'))).toBe(true);
  await makeFolder(join(parent, 'a', 'b'), made);
  expect(made).toHaveLength(3);
});

test('a file of that name is an error', async () => {
  const parent = temporaryFolder();
  writeFileSync(join(parent, 'a'), '');
  await expect(makeFolder(join(parent, 'a'))).rejects.toMatchObject({ code: 'EEXIST' });
});

test('many who make the same folders at the same time all find them made', async () => {
  const parent = temporaryFolder();
  const made: string[] = [];
  await Promise.all(Array.from({ length: 20 }, () => makeFolder(join(parent, 'a', 'b', 'c'), made)));
  expect(existsSync(join(parent, 'a', 'b', 'c'))).toBe(true);
  expect(made).toHaveLength(3);
});

test('a folder that another removes as it is found is made again', async () => {
  const folder = join(temporaryFolder(), 'a');
  for (let i = 0; i < 500; i++) {
    await makeFolder(folder);
    const both = Promise.all([makeFolder(folder), rm(folder, { recursive: true, force: true })]);
    await expect(both).resolves.toEqual([undefined, undefined]);
  }
});

test('a link that leads nowhere is an error', async () => {
  const folder = join(temporaryFolder(), 'a');
  symlinkSync('nowhere', folder);
  await expect(makeFolder(folder)).rejects.toMatchObject({ code: 'EEXIST' });
});
