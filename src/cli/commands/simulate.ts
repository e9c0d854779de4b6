import { readStudy } from '../../io/read-study.ts';
import { simulateInThreads } from '../../io/simulate-in-threads.ts';
import { simulateOverRedis } from '../../io/simulate-over-redis.ts';
import { writeSimulation } from '../../io/write-simulation.ts';
import { simulationText } from '../../report/terminal.ts';
import type { Console } from '../console.ts';
import { progressOn } from '../progress.ts';
import { type RedisWords, workersAt } from '../redis-words.ts';

/** What the options of the command say. */
export interface SimulateWords extends RedisWords {
  readonly out: string;
  readonly repetitions: number;
  readonly threads?: number;
  readonly checkpoint?: string;
}

/** `eventstudy simulate`: tables and figures to the folder, size and power of the first window to standard output. */
export async function simulate(file: string, words: SimulateWords, console: Console): Promise<void> {
  const { out, repetitions } = words;
  const byWorkers = workersAt(words, console);
  const read = await readStudy(file);
  const how = { ...words, onProgress: progressOn(console) };
  const result = await (byWorkers?.((place) => simulateOverRedis(read.study, { repetitions }, place, how)) ??
    simulateInThreads(read.study, { repetitions }, how));
  const written = await writeSimulation(out, result, read);
  console.say(simulationText(result, console));
  console.note(
    `\n${written.length + 1} files in ${out}; every window, level and model in ${out}/simulation.csv`,
  );
}
