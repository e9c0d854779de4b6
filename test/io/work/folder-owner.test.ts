import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { doneBy } from '../../../src/io/work/arithmetic.ts';
import { ownerOf, takeFolder } from '../../../src/io/work/folder-owner.ts';
import { temporaryFolder } from '../../cli/command.ts';

test('a folder is of the work that takes it first, whoever comes later', async () => {
  const folder = temporaryFolder();
  expect(await ownerOf(folder)).toBeUndefined();
  const first = { by: doneBy(), work: 'a' };
  for (const work of ['a', 'a', 'b']) expect(await takeFolder(folder, work)).toEqual(first);
  expect(await ownerOf(folder)).toEqual(first);
});

test('of many who take a folder at the same time one gets it, and all are told which', async () => {
  const folder = temporaryFolder();
  const takers = Array.from({ length: 20 }, (_, i) => takeFolder(folder, `work ${i}`));
  const told = new Set((await Promise.all(takers)).map(({ work }) => work));
  expect(told.size).toBe(1);
  expect(readdirSync(folder)).toEqual(['work.json']);
});

test.each(['', '{"version":"0.', '{"work":7}'])(
  'a folder whose owner was ended before it said so, %j, is another’s to take',
  async (text) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'work.json'), text);
    expect(await takeFolder(folder, 'b')).toMatchObject({ work: 'b' });
    expect(JSON.parse(readFileSync(join(folder, 'work.json'), 'utf8'))).toMatchObject({ work: 'b' });
  },
);
