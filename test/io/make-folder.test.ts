import { existsSync, writeFileSync } from 'node:fs';
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
