import { readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCheckpoint } from '../../../src/io/work/checkpoint.ts';
import { fingerprintOf, labelled, partLabel } from '../../../src/io/work/part-file.ts';
import { arrayOf } from '../../../src/numeric/list.ts';
import { temporaryFolder } from '../../cli/command.ts';
import { works } from '../../study/work/made-up.ts';

const work = works.repetitions;
const done = { counts: Float64Array.of(1, 2) };

describe('a checkpoint', () => {
  test('is made where it is not there, and has nothing', async () => {
    const folder = join(temporaryFolder(), 'a/b');
    expect((await openCheckpoint(folder, work)).kept.size).toBe(0);
    expect(readdirSync(join(folder, 'repetitions'))).toEqual([]);
  });

  test('opened again has what was kept', async () => {
    const folder = temporaryFolder();
    await (await openCheckpoint(folder, work)).keep(2, done);
    const again = await openCheckpoint(folder, work);
    expect([...again.kept]).toEqual([2]);
    expect(await again.load(2)).toEqual(done);
    expect(readdirSync(join(folder, 'repetitions'))).toEqual(['000002.part']);
  });

  test('keeps a part whole that several write at the same time', async () => {
    const folder = temporaryFolder();
    const writers = await Promise.all(Array.from({ length: 8 }, () => openCheckpoint(folder, work)));
    await Promise.all(writers.map((one) => one.keep(2, done)));
    expect(await (await openCheckpoint(folder, work)).load(2)).toEqual(done);
    expect(readdirSync(join(folder, 'repetitions'))).toEqual(['000002.part']);
  });

  test('passes over a part that was cut off, and what is no part', async () => {
    const folder = temporaryFolder();
    const kept = await openCheckpoint(folder, work);
    await kept.keep(0, done);
    await kept.keep(1, done);
    truncateSync(join(folder, 'repetitions/000000.part'), 200);
    writeFileSync(join(folder, 'repetitions/notes.txt'), 'mine');
    writeFileSync(join(folder, 'repetitions/000009.part'), 'not one');
    expect([...(await openCheckpoint(folder, work)).kept]).toEqual([1]);
  });

  test('passes over a part beyond those of the work', async () => {
    const folder = temporaryFolder();
    const label = { ...partLabel(work, fingerprintOf(work), 0), part: 9 };
    writeFileSync(join(folder, '000009.part'), labelled(label, done));
    expect((await openCheckpoint(folder, work)).kept.size).toBe(0);
  });

  test('of another study is refused, whoever opens it', async () => {
    const folder = temporaryFolder();
    await (await openCheckpoint(folder, work)).keep(0, done);
    const other = { ...work, parts: arrayOf(work.parts).slice(1) };
    await expect(openCheckpoint(folder, other)).rejects.toThrow(
      /finished parts must be of this study, with this data and this version of eventstudy, got ".*"; its placebo samples 1 to 25 were done for another, by version .*: name another folder/,
    );
  });

  test('keeps works of different kinds apart', async () => {
    const folder = temporaryFolder();
    await (await openCheckpoint(folder, work)).keep(0, done);
    expect((await openCheckpoint(folder, works.blocks)).kept.size).toBe(0);
  });

  test('where a file is in the way is a wrong question', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    await expect(openCheckpoint(file, work)).rejects.toThrow(
      /^the folder of finished parts must be a folder that can be written, got ".*file"; it, or a part of its path, is a file; name another$/,
    );
  });
});
