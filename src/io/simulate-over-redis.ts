import type { SimulationResult } from '../study/simulate.ts';
import type { SimulationOptions } from '../study/simulation/question.ts';
import type { Study } from '../study/study.ts';
import { simulationWork } from '../study/work/repetitions.ts';
import { doWork, type WorkOptions } from './work/do-work.ts';
import { overRedis, type RedisPlace } from './work/redis/over-redis.ts';

/**
 * `simulateStudy` by workers that listen at a Redis, on any machines: `eventstudy worker`. The result is the same, whoever
 * did what, and however often a worker or Redis was lost on the way.
 *
 * @param study as {@link readStudy} gives it
 * @param options repetitions, returns added and levels
 * @param place where workers are found, and what carries the data to them
 * @param how a folder to go on from, and who is told how far it is
 * @throws QuestionError, DataError where the study or the options are wrong, before any work; QuestionError where the
 * packages `bullmq` and `ioredis` are not installed, or Redis or the share cannot be reached; DataError where parts failed
 * as often as they may be tried
 * @example
 * const { study } = await readStudy('data/study.yaml');
 * const place = { redis: 'redis://localhost:6379' };
 * const { question } = await simulateOverRedis(study, { repetitions: 20, added: [0] }, place);
 * question.repetitions; // 20
 */
export async function simulateOverRedis(
  study: Study,
  options: SimulationOptions,
  place: RedisPlace,
  how: Omit<WorkOptions, 'threads'> = {},
): Promise<SimulationResult> {
  const { work, resultOf } = simulationWork(study, options);
  return resultOf(await doWork(work, how, overRedis(place)));
}
