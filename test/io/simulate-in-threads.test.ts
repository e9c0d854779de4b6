import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type * as Threads from '../../src/io/simulate-in-threads.ts';
import { simulateInThreads } from '../../src/io/simulate-in-threads.ts';
import { simulateStudy } from '../../src/study/simulate.ts';
import { placeboStudy } from '../study/simulation/placebo-study.ts';
import { compiled } from './compiled.ts';

const options = { repetitions: 250 };

describe('a simulation in threads', () => {
  test('is the same to the bit in one, two and three of them', async () => {
    const file = pathToFileURL(join(compiled(), 'io/simulate-in-threads.js')).href;
    const { simulateInThreads: simulate } = (await import(file)) as typeof Threads;
    const told: number[] = [];
    const study = placeboStudy();
    const alone = await simulate(study, options, { threads: 1 });
    const two = await simulate(study, options, { threads: 2, onProgress: ({ done }) => told.push(done) });
    expect(two).toEqual(alone);
    expect(await simulate(study, options, { threads: 3 })).toEqual(alone);
    expect(alone).toEqual(simulateStudy(study, options));
    expect(told.at(-1)).toBe(250);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  }, 120_000);

  test('run from its sources has one thread, and the same result', async () => {
    expect(await simulateInThreads(placeboStudy(), options, { threads: 2 })).toEqual(
      simulateStudy(placeboStudy(), options),
    );
  });

  test('refuses a question before any thread is begun', async () => {
    await expect(simulateInThreads(placeboStudy(), { repetitions: 0 })).rejects.toThrow(
      'repetitions must be a whole number from 1 to 10000000, got 0',
    );
  });
});
