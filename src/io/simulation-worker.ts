import { parentPort, workerData } from 'node:worker_threads';
import { everything } from '../study/run.ts';
import { countRepetitions } from '../study/simulate.ts';
import { prepareSimulation } from '../study/simulation/prepare.ts';
import type { Said, Share } from './simulate-in-threads.ts';

/** Repetitions between two words about progress. */
const BREATH = 10;

// A thread is its file: this one counts the repetitions it is given, and says so.
const { study, options, from, to } = workerData as Share;
const say = (said: Said) => parentPort!.postMessage(said);
let told = 0;
const counts = countRepetitions(prepareSimulation(study, options, everything), from, to, (done) => {
  if (done % BREATH !== 0 && done !== to - from) return;
  say({ done: done - told });
  told = done;
});
say({ counts });
