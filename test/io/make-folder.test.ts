import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../src/io/make-folder.ts';
import { temporaryFolder } from '../cli/command.ts';

test('folders are made down to the one asked for, and the topmost new one is told', async () => {
  const parent = temporaryFolder();
  expect(await makeFolder(join(parent, 'a', 'b', 'c'))).toBe(join(parent, 'a'));
  expect(existsSync(join(parent, 'a', 'b', 'c'))).toBe(true);
  expect(await makeFolder(join(parent, 'a', 'b'))).toBeUndefined();
});

test('a file of that name is an error', async () => {
  const parent = temporaryFolder();
  writeFileSync(join(parent, 'a'), '');
  await expect(makeFolder(join(parent, 'a'))).rejects.toMatchObject({ code: 'EEXIST' });
});
