import { readStudy } from '../../io/read-study.ts';
import { simulateInThreads } from '../../io/simulate-in-threads.ts';
import { writeSimulation } from '../../io/write-simulation.ts';
import { simulationText } from '../../report/terminal.ts';
import type { Console } from '../console.ts';

/** `eventstudy simulate`: tables and figures to the folder, size and power of the first window to standard output. */
export async function simulate(
  file: string,
  { out, repetitions, threads }: { out: string; repetitions: number; threads?: number },
  console: Console,
): Promise<void> {
  const read = await readStudy(file);
  const progress = (done: number) => console.progress(`${done} of ${repetitions} placebo samples`);
  const result = await simulateInThreads(read.study, { repetitions }, progress, threads);
  console.progress('');
  const written = await writeSimulation(out, result, read);
  console.say(simulationText(result, console));
  console.note(
    `\n${written.length + 1} files in ${out}; every window, level and model in ${out}/simulation.csv`,
  );
}
