import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ABANDONED, removeAbandoned } from '../../../src/io/work/abandoned.ts';
import { temporaryFolder } from '../../cli/command.ts';

test('what nobody writes any more is removed, and nothing else', async () => {
  const folder = temporaryFolder();
  const old = new Date(Date.now() - ABANDONED - 1000);
  const put = (name: string, modified?: Date) => {
    writeFileSync(join(folder, name), '');
    if (modified !== undefined) utimesSync(join(folder, name), modified, modified);
  };
  put('000000.part.3f0c.unfinished', old);
  put('1000000.part.3f0c.unfinished', old);
  put('work.json.3f0c.unfinished', old);
  put('000001.part.3f0c.unfinished');
  put('000002.part', old);
  put('thesis.unfinished', old);
  await removeAbandoned(folder);
  expect(readdirSync(folder).toSorted()).toEqual([
    '000001.part.3f0c.unfinished',
    '000002.part',
    'thesis.unfinished',
  ]);
});

test('where there is no folder there is nothing to remove', async () => {
  await expect(removeAbandoned(join(temporaryFolder(), 'none'))).resolves.toBeUndefined();
});
