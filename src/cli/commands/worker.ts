import { availableParallelism } from 'node:os';
import { listen } from '../../io/work/redis/listen.ts';
import type { Console } from '../console.ts';
import { interruptible } from '../interrupt.ts';

/** What the options of the command say. */
export interface WorkerWords {
  readonly redis: string;
  readonly share?: string;
  readonly threads?: number;
}

/** `eventstudy worker`: does parts of studies that are run elsewhere. */
export async function worker(words: WorkerWords, console: Console): Promise<void> {
  const { threads = availableParallelism(), ...place } = words;
  let done = 0;
  const onPart = () => console.progress(`${++done} parts done`);
  const onNote = (text: string) => {
    console.progress('');
    console.note(text);
  };
  await interruptible((signal) => listen({ ...place, threads, signal, onNote, onPart }));
}
