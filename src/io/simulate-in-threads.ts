import type { SimulationResult } from '../study/simulate.ts';
import type { SimulationOptions } from '../study/simulation/question.ts';
import type { Study } from '../study/study.ts';
import { simulationWork } from '../study/work/repetitions.ts';
import { doWork, type WorkOptions } from './work/do-work.ts';

/**
 * `simulateStudy` on several threads. Draws are keyed by repetition and counts are sums, so the result is the same
 * whatever the number of threads, and however often it was interrupted.
 *
 * @param study as {@link readStudy} gives it
 * @param options repetitions, returns added and levels
 * @param how threads, a folder to go on from, and who is told how far it is
 * @throws QuestionError, DataError where the study or the options are wrong, before any thread is begun; QuestionError
 * where the checkpoint is of another study
 * @example
 * const { study } = await readStudy('data/study.yaml');
 * const { question } = await simulateInThreads({ ...study, tests: ['bmp-t'] }, { repetitions: 20, added: [0] });
 * question.repetitions; // 20
 */
export async function simulateInThreads(
  study: Study,
  options: SimulationOptions,
  how: WorkOptions = {},
): Promise<SimulationResult> {
  const { work, resultOf } = simulationWork(study, options);
  return resultOf(await doWork(work, how));
}
