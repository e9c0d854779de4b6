import { appendFileSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { readStudy } from '../../src/io/read-study.ts';
import { mergeShards, runShard } from '../../src/io/run-shard.ts';
import { plainHash } from '../../src/io/work/plain-hash.ts';
import { runStudy } from '../../src/study/run.ts';
import { sampleStudy, temporaryFolder } from '../cli/command.ts';
import { largeStudy } from '../study/work/made-up.ts';

const study = largeStudy();

test('shards run apart and merged are one run, to the bit', async () => {
  const folder = temporaryFolder();
  for (const number of [2, 1]) await runShard(study, { number, of: 2 }, folder);
  expect(plainHash(await mergeShards(study, [folder]))).toBe(plainHash(runStudy(study)));
});

test('shards of one study that lies at two paths are merged to what one run gives where they are merged', async () => {
  const curves = 'specifications: { models: [market-model, mean-adjusted] }';
  const [first, second] = [curves, `${curves}\n# written later`].map((added) => {
    const folder = sampleStudy((text) => `${text}\n${added}\n`);
    const prices = join(folder, 'simulated-prices/NVDA.csv');
    appendFileSync(prices, `${readFileSync(prices, 'utf8').trimEnd().split('\n').at(-1)}\n`);
    return join(folder, 'study.yaml');
  });
  const folder = temporaryFolder();
  await runShard((await readStudy(first!)).study, { number: 1, of: 2 }, folder);
  const { parts } = await runShard((await readStudy(second!)).study, { number: 2, of: 2 }, folder);
  expect(parts).toBeGreaterThan(0);
  const { study: here } = await readStudy(relative(process.cwd(), second!));
  const merged = await mergeShards(here, [folder]);
  expect(plainHash(merged)).toBe(plainHash(runStudy(here)));
  const files = merged.tables.data_quality.columns.file;
  expect(files).toEqual(expect.arrayContaining(['events.csv', 'simulated-prices/NVDA.csv']));
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
