import { describe, expect, test } from 'vitest';
import { mergeShards, runShard } from '../../src/io/run-shard.ts';
import { type DoAll, toldByParts } from '../../src/io/told-by-parts.ts';
import { doWork } from '../../src/io/work/do-work.ts';
import { plainHash } from '../../src/io/work/plain-hash.ts';
import { runBlocks } from '../../src/study/block.ts';
import { joinedStudy, runStudy } from '../../src/study/run.ts';
import { temporaryFolder } from '../cli/command.ts';
import { prepared, curves as study } from '../study/work/made-up.ts';

const whole = plainHash(runStudy(study));
const ready = prepared(study);
const joined = joinedStudy(ready, runBlocks(ready.observations, ready.context));

describe('curves and samples drawn from the sample', () => {
  test('are the same to the bit done by parts, here, or some of them here', async () => {
    const byParts: DoAll = (work) => doWork(work);
    const here: DoAll = () => Promise.resolve(undefined);
    const mixed: DoAll = (work) => (work.kind === 'designs' ? doWork(work) : Promise.resolve(undefined));
    for (const doAll of [byParts, here, mixed])
      expect(plainHash(await toldByParts(study, joined, doAll))).toBe(whole);
  });

  test('go on from what a checkpoint keeps of them', async () => {
    const checkpoint = temporaryFolder();
    const told: string[] = [];
    const onProgress = ({ done, total, unit }: { done: number; total: number; unit: string }) =>
      told.push(`${done} of ${total} ${unit}`);
    const doAll: DoAll = (work) => doWork(work, { checkpoint, onProgress });
    for (let run = 0; run < 2; run++) expect(plainHash(await toldByParts(study, joined, doAll))).toBe(whole);
    // Four designs, 2 event days, 3 subjects, their own placement and eight earlier ones.
    expect(told.filter((one) => one.endsWith('curves'))).toHaveLength(4);
    expect(told).toContain(`${4 * 2 * 2 * 3 * 9} of ${4 * 2 * 2 * 3 * 9} estimates of specification curves`);
  });

  test('are shared out among shards as well', async () => {
    const folder = temporaryFolder();
    const shards = [];
    for (const number of [2, 1]) shards.push(await runShard(study, { number, of: 2 }, folder));
    expect(shards.map(({ parts, allParts }) => [parts, allParts])).toEqual([
      [2, 5],
      [3, 5],
    ]);
    expect(plainHash(await mergeShards(study, [folder]))).toBe(whole);
  });
});
