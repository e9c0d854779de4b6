import { prepare } from '../study/prepare.ts';
import type { StudyResult } from '../study/result.ts';
import { everything, toldStudy } from '../study/run.ts';
import type { Study } from '../study/study.ts';
import { blockWork, unpackedBlocks } from '../study/work/blocks.ts';
import type { WorkOptions } from './work/do-work.ts';
import { doShard, joinShards, type Shard, type ShardDone } from './work/shard.ts';

/**
 * Does one shard of a study: every so many-th block of its observations, each kept as a file, for {@link mergeShards}
 * to join. Shards may run on any machines, at any time, again and again; what a folder has is not done twice.
 *
 * @param study the same for every shard, to the bit
 * @param shard which, of how many
 * @param folder made where it is not there; shards may share one or have one each
 * @throws QuestionError where the folder holds parts of another study, other data or another version
 * @example
 * const { study } = await readStudy('data/study.yaml');
 * const { parts, allParts } = await runShard(study, { number: 1, of: 2 }, 'first-half');
 * [parts, allParts]; // [1, 1]
 */
export async function runShard(
  study: Study,
  shard: Shard,
  folder: string,
  how: Omit<WorkOptions, 'checkpoint'> = {},
): Promise<ShardDone> {
  return doShard(blockWork(prepare(study, everything)), shard, folder, how);
}

/**
 * Joins the shards of a study to what one run of it gives, to the bit.
 *
 * @param study the one the shards are of
 * @param folders where they were kept, in any order
 * @throws DataError where parts are missing, naming them; QuestionError where a folder holds parts of another study
 * @example
 * const { study } = await readStudy('data/study.yaml');
 * await runShard(study, { number: 1, of: 1 }, 'parts');
 * const merged = await mergeShards(study, ['parts']);
 * merged.tables.windows.length === runStudy(study).tables.windows.length; // true
 */
export async function mergeShards(study: Study, folders: readonly string[]): Promise<StudyResult> {
  const prepared = prepare(study, everything);
  return toldStudy(prepared, unpackedBlocks(await joinShards(blockWork(prepared), folders), prepared));
}
