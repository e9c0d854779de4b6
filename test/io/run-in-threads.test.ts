import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serialize } from 'node:v8';
import { describe, expect, test } from 'vitest';
import type * as Threads from '../../src/io/run-in-threads.ts';
import { runInThreads } from '../../src/io/run-in-threads.ts';
import type { StudyResult } from '../../src/study/result.ts';
import { runStudy } from '../../src/study/run.ts';
import type { Study } from '../../src/study/study.ts';
import { temporaryFolder } from '../cli/command.ts';
import { largeStudy } from '../study/work/made-up.ts';
import { compiled } from './compiled.ts';

const study = largeStudy();

/** A result as bytes: equal where every bit is. */
function bits(result: StudyResult): Buffer {
  return serialize(result);
}

describe('a run in threads', () => {
  test('is the same to the bit in one and in two of them', async () => {
    const file = pathToFileURL(join(compiled(), 'io/run-in-threads.js')).href;
    const { runInThreads: run } = (await import(file)) as typeof Threads;
    // Six blocks are worth two threads.
    const events = study.events.flatMap((event) =>
      ['', '-2', '-3'].map((suffix) => ({ ...event, event_id: `${event.event_id}${suffix}` })),
    );
    const six: Study = { ...study, events, models: ['market-model'], tables: ['windows', 'tests'] };
    const whole = bits(runStudy(six));
    for (const threads of [1, 2]) expect(bits(await run(six, { threads })).equals(whole)).toBe(true);
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
    const whole = bits(runStudy(study));
    expect(bits(await runInThreads(study, { checkpoint })).equals(whole)).toBe(true);
    expect(bits(await runInThreads(study, { checkpoint })).equals(whole)).toBe(true);
  });

  test('refuses a wrong study before any work', async () => {
    await expect(runInThreads({ ...study, windows: [[3, 1]] })).rejects.toThrow('windows');
  });
});
