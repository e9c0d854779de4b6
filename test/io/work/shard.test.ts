import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { doWork } from '../../../src/io/work/do-work.ts';
import { doShard, joinInTurn, joinShards, shardNamed } from '../../../src/io/work/shard.ts';
import { temporaryFolder } from '../../cli/command.ts';
import { works } from '../../study/work/made-up.ts';

const work = works.repetitions;

describe('a shard', () => {
  test('is named by its number and how many there are', () => {
    expect(shardNamed('2/5')).toEqual({ number: 2, of: 5 });
  });

  test.each(['0/3', '4/3', '1', '1/0', '-1/2', 'a/b', '1/2/3', ''])('is not %o', (text) => {
    expect(() => shardNamed(text)).toThrow(
      /shard must be a number and how many there are, at most 999999, such as 2\/5, got/,
    );
  });

  test('does every so many-th part, and none twice', async () => {
    const folder = temporaryFolder();
    const told: number[] = [];
    const how = { onProgress: ({ done }: { done: number }) => told.push(done) };
    expect(await doShard(work, { number: 1, of: 2 }, folder, how)).toMatchObject({ parts: 2, allParts: 3 });
    expect(readdirSync(join(folder, work.kind))).toEqual(['000000.part', '000002.part', 'work.json']);
    expect(told.length).toBe(2);
    await doShard(work, { number: 1, of: 2 }, folder, how);
    expect(told.length).toBe(2);
  });
});

describe('shards', () => {
  test('join to what one run gives, from one folder or several, in any order', async () => {
    const folders = [temporaryFolder(), temporaryFolder(), temporaryFolder(), temporaryFolder()];
    for (const [i, folder] of folders.entries()) await doShard(work, { number: i + 1, of: 4 }, folder);
    expect(await joinShards(work, folders.toReversed())).toEqual(await doWork(work));
  });

  test('with parts missing name them', async () => {
    const folder = temporaryFolder();
    await doShard(work, { number: 2, of: 3 }, folder);
    await expect(joinShards(work, [folder])).rejects.toThrow(
      'the shards must hold all 3 parts of the study, got 1; run the shards of placebo samples 1 to 25; placebo samples 51 to 60',
    );
  });

  test('that are damaged are named', async () => {
    const folder = temporaryFolder();
    await doShard(work, { number: 1, of: 1 }, folder);
    const part = join(folder, work.kind, '000001.part');
    writeFileSync(part, 'no part');
    await expect(joinShards(work, [folder])).rejects.toThrow(
      `got 2; run the shards of placebo samples 26 to 50; damaged: ${part}`,
    );
  });

  /** Joins shards of which one part is spoilt as soon as the first is handed on. */
  async function joinedWhile(folders: readonly string[], spoil: () => void): Promise<unknown[]> {
    const joined: unknown[] = [];
    await joinInTurn(work, folders, (done) => {
      if (joined.push(done) === 1) spoil();
    });
    return joined;
  }

  test('one of whose parts is another’s, or gone, by the time it is joined are refused, and it is named', async () => {
    const folder = temporaryFolder();
    await doShard(work, { number: 1, of: 1 }, folder);
    const [last, first] = [2, 0].map((part) => join(folder, work.kind, `00000${part}.part`));
    for (const spoil of [() => copyFileSync(first!, last!), () => rmSync(last!)]) {
      const joining = joinedWhile([folder], spoil);
      await expect(joining).rejects.toMatchObject({
        exitCode: 1,
        message:
          'the shards must hold all 3 parts of the study, got 2; run the shards of placebo samples 51 to 60',
      });
      await doShard(work, { number: 1, of: 1 }, folder);
    }
  });

  test('one of whose parts is gone are joined from another folder that has it', async () => {
    const folders = [temporaryFolder(), temporaryFolder()];
    for (const folder of folders) await doShard(work, { number: 1, of: 1 }, folder);
    const spoil = () => rmSync(join(folders[0]!, work.kind, '000002.part'));
    expect(await joinedWhile(folders, spoil)).toEqual(await doWork(work));
  });

  test('whose part is a folder are damaged', async () => {
    const folder = temporaryFolder();
    await doShard(work, { number: 1, of: 1 }, folder);
    const part = join(folder, work.kind, '000001.part');
    rmSync(part);
    mkdirSync(part);
    await expect(joinShards(work, [folder])).rejects.toThrow(`damaged: ${part}`);
  });

  test('are not looked for in a file', async () => {
    const file = join(temporaryFolder(), 'part');
    writeFileSync(file, '');
    for (const path of [file, join(file, 'below')])
      await expect(joinShards(work, [path])).rejects.toThrow(
        `the folder of finished parts must be a folder that is there, got "${path}"`,
      );
  });

  test('are not looked for in a folder that is not there, and none is made', async () => {
    const folder = join(temporaryFolder(), 'prats');
    await expect(joinShards(work, [folder])).rejects.toThrow(
      `the folder of finished parts must be a folder that is there, got "${folder}"`,
    );
    expect(existsSync(folder)).toBe(false);
  });
});
