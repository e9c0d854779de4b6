import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import type { Said } from '../../src/io/simulate-in-threads.ts';
import { everything } from '../../src/study/run.ts';
import { countRepetitions } from '../../src/study/simulate.ts';
import { prepareSimulation } from '../../src/study/simulation/prepare.ts';
import { placeboStudy } from '../study/simulation/placebo-study.ts';
import { compiled } from './compiled.ts';

test('a thread says how far it is, and at its end what its repetitions came to', async () => {
  const study = placeboStudy();
  const options = { repetitions: 40 };
  const worker = new Worker(join(compiled(), 'io/simulation-worker.js'), {
    workerData: { study, options, from: 10, to: 33 },
  });
  const said: Said[] = [];
  await new Promise((resolve, reject) => {
    worker.on('message', (message: Said) => said.push(message));
    worker.on('exit', resolve);
    worker.on('error', reject);
  });
  const counts = countRepetitions(prepareSimulation(study, options, everything), 10, 33);
  expect(said).toEqual([{ done: 10 }, { done: 10 }, { done: 3 }, { counts }]);
});
