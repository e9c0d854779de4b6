import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type * as Threads from '../../src/io/run-in-threads.ts';
import { runInThreads } from '../../src/io/run-in-threads.ts';
import { plainHash } from '../../src/io/work/plain-hash.ts';
import { runStudy } from '../../src/study/run.ts';
import type { Study } from '../../src/study/study.ts';
import { temporaryFolder } from '../cli/command.ts';
import { largeStudy } from '../study/work/made-up.ts';
import { compiled } from './compiled.ts';

const study = largeStudy();

describe('a run in threads', () => {
  test('is the same to the bit in one and in two of them', async () => {
    const file = pathToFileURL(join(compiled(), 'io/run-in-threads.js')).href;
    const { runInThreads: run } = (await import(file)) as typeof Threads;
    // Six blocks are worth two threads.
    const events = study.events.flatMap((event) =>
      ['', '-2', '-3'].map((suffix) => ({ ...event, event_id: `${event.event_id}${suffix}` })),
    );
    const six: Study = { ...study, events, models: ['market-model'], tables: ['windows', 'tests'] };
    const whole = plainHash(runStudy(six));
    for (const threads of [1, 2]) expect(plainHash(await run(six, { threads }))).toBe(whole);
  }, 120_000);

  test('says how far it is, alone and with a checkpoint', async () => {
    const told: number[] = [];
    const how = { onProgress: ({ done }: { done: number }) => told.push(done) };
    await runInThreads(study, how);
    await runInThreads(study, { ...how, checkpoint: temporaryFolder() });
    expect(told).toEqual([1024, 2048, 2404, 1024, 2048, 2404]);
  });

  test('with a checkpoint is the same, begun or finished', async () => {
    const checkpoint = temporaryFolder();
    const whole = plainHash(runStudy(study));
    expect(plainHash(await runInThreads(study, { checkpoint }))).toBe(whole);
    expect(plainHash(await runInThreads(study, { checkpoint }))).toBe(whole);
  });

  test('refuses a wrong study before any work', async () => {
    await expect(runInThreads({ ...study, windows: [[3, 1]] })).rejects.toThrow('windows');
  });
});
