import { prepare } from '../study/prepare.ts';
import type { StudyResult } from '../study/result.ts';
import { everything } from '../study/run.ts';
import type { Study } from '../study/study.ts';
import type { Work, WorkKindId } from '../study/work/registry.ts';
import { joinedByParts } from './joined-by-parts.ts';
import { toldByParts } from './told-by-parts.ts';
import { doInTurn, doWork, type WorkOptions } from './work/do-work.ts';
import { overRedis, type RedisPlace } from './work/redis/over-redis.ts';

/**
 * `runStudy` by workers that listen at a Redis, on any machines: `eventstudy worker`. The result is the same to the bit,
 * whoever did what, and however often a worker or Redis was lost on the way.
 *
 * @param study as {@link readStudy} gives it
 * @param place where workers are found, and what carries the data to them
 * @param how a folder to go on from, and who is told how far it is
 * @throws QuestionError, DataError as `runStudy` does; QuestionError where the packages `bullmq` and `ioredis` are not
 * installed, or Redis or the share cannot be reached; DataError where parts failed as often as they may be tried, naming
 * their observations
 * @example
 * const { study } = await readStudy('data/study.yaml');
 * const { tables } = await runOverRedis(study, { redis: 'redis://localhost:6379' });
 * tables.events.length === runStudy(study).tables.events.length; // true
 */
export async function runOverRedis(
  study: Study,
  place: RedisPlace,
  how: Omit<WorkOptions, 'threads'> = {},
): Promise<StudyResult> {
  const prepared = prepare(study, everything, (text) => how.onNote?.(text));
  const by = overRedis(place);
  const joined = await joinedByParts(prepared, (work, each) => doInTurn(work, each, how, by));
  return toldByParts(study, joined, <Id extends WorkKindId>(work: Work<Id>) => doWork(work, how, by));
}
