import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { doParts } from '../../../src/io/work/do-parts.ts';
import { doInTurn, doWork, type Progress } from '../../../src/io/work/do-work.ts';
import { fingerprintOf, labelled, partHeader, partLabel } from '../../../src/io/work/part-file.ts';
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

  test.each<[string, (path: string) => void]>([
    ['cut off', (path) => truncateSync(path, 300)],
    ['removed', (path) => rmSync(path)],
    [
      'replaced by that of another study',
      (path) => writeFileSync(path, labelled({ ...partLabel(work, '', 2), work: 'another' }, { counts: [] })),
    ],
  ])('does a kept part again that is %s while it goes on, and keeps it', async (_, spoil) => {
    const checkpoint = temporaryFolder();
    const whole = await doWork(work, { checkpoint });
    const [first, last] = [0, 2].map((part) => join(checkpoint, work.kind, `00000${part}.part`));
    rmSync(first!);
    const came: unknown[] = [];
    await doInTurn(
      work,
      (done) => came.push(done),
      { checkpoint },
      async (of, which, take) => {
        spoil(last!);
        await doParts(of, which, take);
      },
    );
    expect(came).toEqual(whole);
    expect(partHeader(readFileSync(last!))).toMatchObject({ work: fingerprintOf(work), part: 2 });
  });

  test('may be done twice at the same time with one checkpoint', async () => {
    const checkpoint = temporaryFolder();
    const [one, other] = await Promise.all([doWork(work, { checkpoint }), doWork(work, { checkpoint })]);
    expect(one).toEqual(other);
  });
});
