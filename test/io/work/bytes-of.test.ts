import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bytesOf } from '../../../src/io/work/bytes-of.ts';
import { temporaryFolder } from '../../cli/command.ts';

test('a file has bytes; what is not there, leads nowhere or is a folder has none', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), 'a');
  symlinkSync(join(folder, 'gone'), join(folder, 'link'));
  expect(Buffer.from((await bytesOf(join(folder, 'file')))!).toString()).toBe('a');
  for (const none of ['gone', 'link', '.', 'file/below'])
    expect(await bytesOf(join(folder, none))).toBeUndefined();
});
