import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { everything } from '../study/run.ts';
import { countRepetitions, type SimulationResult, simulationResult } from '../study/simulate.ts';
import { type Counts, emptyCounts, joinCounts } from '../study/simulation/counts.ts';
import { prepareSimulation } from '../study/simulation/prepare.ts';
import type { SimulationOptions } from '../study/simulation/question.ts';
import type { Study } from '../study/study.ts';

/** What a thread is given: the study, once, and its range of repetitions, the end left out. */
export interface Share {
  readonly study: Study;
  readonly options: SimulationOptions;
  readonly from: number;
  readonly to: number;
}

/** What a thread says: repetitions done since it last spoke, and at its end what they came to. */
export type Said = { readonly done: number } | { readonly counts: Counts };

/** Repetitions that are worth a thread of their own. */
const WORTH_A_THREAD = 100;

/** A thread of Node 20 loads no TypeScript: run from its sources, the program has one thread. */
const isCompiled = import.meta.url.endsWith('.js');

/**
 * `simulateStudy` on several threads. Draws are keyed by repetition and counts are sums, so the result is the same
 * whatever the number of threads.
 *
 * @param study as {@link readStudy} gives it
 * @param options repetitions, returns added and levels
 * @param onProgress told how many repetitions are done in all
 * @param threads at most; as many as the machine runs at once where absent
 * @throws QuestionError, DataError where the study or the options are wrong, before any thread is begun
 * @example
 * const { study } = await readStudy('data/study.yaml');
 * const { question } = await simulateInThreads({ ...study, tests: ['bmp-t'] }, { repetitions: 20, added: [0] });
 * question.repetitions; // 20
 */
export async function simulateInThreads(
  study: Study,
  options: SimulationOptions,
  onProgress: (done: number) => void = () => {},
  threads: number = availableParallelism(),
): Promise<SimulationResult> {
  const simulation = prepareSimulation(study, options, everything);
  const { repetitions } = simulation.question;
  const shares = isCompiled ? Math.max(1, Math.min(threads, Math.ceil(repetitions / WORTH_A_THREAD))) : 1;
  if (shares === 1)
    return simulationResult(simulation, countRepetitions(simulation, 0, repetitions, onProgress));
  let done = 0;
  const counted = await Promise.all(
    Array.from({ length: shares }, (_, i) => {
      const share = {
        study,
        options,
        from: start(i, shares, repetitions),
        to: start(i + 1, shares, repetitions),
      };
      return inThread(share, (more) => {
        done += more;
        onProgress(done);
      });
    }),
  );
  const counts = emptyCounts(simulation.shape);
  for (const part of counted) joinCounts(counts, part);
  return simulationResult(simulation, counts);
}

function start(share: number, shares: number, repetitions: number): number {
  return Math.floor((share * repetitions) / shares);
}

function inThread(share: Share, onProgress: (more: number) => void): Promise<Counts> {
  const worker = new Worker(new URL('./simulation-worker.js', import.meta.url), { workerData: share });
  return new Promise((resolve, reject) => {
    worker.on('message', (said: Said) => {
      if ('counts' in said) resolve(said.counts);
      else onProgress(said.done);
    });
    worker.on('error', reject);
  });
}
