import { expect, test } from 'vitest';
import { mergeShards, runShard } from '../../src/io/run-shard.ts';
import { plainHash } from '../../src/io/work/plain-hash.ts';
import { runStudy } from '../../src/study/run.ts';
import { temporaryFolder } from '../cli/command.ts';
import { largeStudy } from '../study/work/made-up.ts';

const study = largeStudy();

test('shards run apart and merged are one run, to the bit', async () => {
  const folder = temporaryFolder();
  for (const number of [2, 1]) await runShard(study, { number, of: 2 }, folder);
  expect(plainHash(await mergeShards(study, [folder]))).toBe(plainHash(runStudy(study)));
});

test('a shard of another study cannot be merged', async () => {
  const folder = temporaryFolder();
  await runShard(study, { number: 1, of: 1 }, folder);
  await expect(mergeShards({ ...study, seed: 5 }, [folder])).rejects.toThrow(
    'finished parts must be of this study',
  );
});

test('a shard is one of so many, which is said to who has no types', async () => {
  const folder = temporaryFolder();
  for (const shard of [undefined, {}, { number: 0, of: 2 }, { number: 3, of: 2 }])
    await expect(runShard(study, shard as never, folder)).rejects.toThrow(
      'shard must be a number and how many there are, as { number: 2, of: 5 }, got ',
    );
});
