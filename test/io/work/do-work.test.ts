import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { doParts } from '../../../src/io/work/do-parts.ts';
import { doWork, type Progress } from '../../../src/io/work/do-work.ts';
import { temporaryFolder } from '../../cli/command.ts';
import { works } from '../../study/work/made-up.ts';

const work = works.repetitions;

describe('a work', () => {
  test('gives what came of its parts in their order', async () => {
    const parts: unknown[] = [];
    await doParts(work, [2, 1, 0], (part, done) => {
      parts[part] = done;
    });
    expect(await doWork(work)).toEqual(parts);
  });

  test('says after each part how much is done', async () => {
    const told: Progress[] = [];
    await doWork(work, { onProgress: (progress) => told.push(progress) });
    const unit = 'placebo samples';
    expect(told).toEqual([25, 50, 60].map((done) => ({ done, total: 60, unit })));
  });

  test('that was interrupted goes on from what is kept, to the same bits', async () => {
    const checkpoint = temporaryFolder();
    const whole = await doWork(work, { checkpoint });
    rmSync(join(checkpoint, work.kind, '000001.part'));
    const told: number[] = [];
    expect(await doWork(work, { checkpoint, onProgress: ({ done }) => told.push(done) })).toEqual(whole);
    expect(told).toEqual([60]);
    expect(await doWork(work, { checkpoint, onProgress: ({ done }) => told.push(done) })).toEqual(whole);
    expect(told).toEqual([60]);
  });
});
