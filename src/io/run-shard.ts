import { prepare } from '../study/prepare.ts';
import type { StudyResult } from '../study/result.ts';
import { everything } from '../study/run.ts';
import { planCurves } from '../study/specifications/plan.ts';
import type { Study } from '../study/study.ts';
import { blockWork } from '../study/work/blocks.ts';
import { designWork } from '../study/work/designs.ts';
import { joinedByParts } from './joined-by-parts.ts';
import { toldByParts } from './told-by-parts.ts';
import { doWork, type WorkOptions } from './work/do-work.ts';
import { doShard, joinInTurn, joinShards, type Shard, type ShardDone } from './work/shard.ts';

/**
 * Does one shard of a study: every so many-th block of its observations and design of its curves, each kept as a file,
 * for {@link mergeShards} to join. Shards may run on any machines, at any time, again and again; what a folder has is not
 * done twice.
 *
 * @param study the same for every shard, to the bit
 * @param shard which, of how many
 * @param folder made where it is not there; shards may share one or have one each
 * @throws QuestionError where the folder holds parts of another study, other data, another version or another arithmetic
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
  const prepared = prepare(study, everything);
  const plan = planCurves(prepared);
  const blocks = await doShard(blockWork(prepared), shard, folder, how);
  if (plan === undefined) return blocks;
  const designs = await doShard(designWork(study, plan), shard, folder, how);
  return { shard, parts: blocks.parts + designs.parts, allParts: blocks.allParts + designs.allParts };
}

/**
 * Joins the shards of a study to what one run of it gives, to the bit.
 *
 * @param study the one the shards are of
 * @param folders where they were kept, in any order
 * @param how threads for what is drawn from the joined sample, and who is told how far it is
 * @throws DataError where parts are missing, naming them; QuestionError where a folder holds parts of another study
 * @example
 * const { study } = await readStudy('data/study.yaml');
 * await runShard(study, { number: 1, of: 1 }, 'parts');
 * const merged = await mergeShards(study, ['parts']);
 * merged.tables.windows.length === runStudy(study).tables.windows.length; // true
 */
export async function mergeShards(
  study: Study,
  folders: readonly string[],
  how: Omit<WorkOptions, 'checkpoint'> = {},
): Promise<StudyResult> {
  const prepared = prepare(study, everything);
  const joined = await joinedByParts(prepared, (work, each) => joinInTurn(work, folders, each));
  return toldByParts(study, joined, (work) =>
    // What is drawn from the joined sample is drawn when it is joined.
    work.kind === 'resamplings' ? doWork(work, how) : joinShards(work, folders),
  );
}
