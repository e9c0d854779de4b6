import { chmodSync, mkdirSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ABANDONED } from '../../../src/io/work/abandoned.ts';
import { openCheckpoint } from '../../../src/io/work/checkpoint.ts';
import { arrayOf } from '../../../src/numeric/list.ts';
import { temporaryFolder } from '../../cli/command.ts';
import { works } from '../../study/work/made-up.ts';
import { canBeUnprivileged, unprivileged } from '../unprivileged.ts';

const work = works.repetitions;
const done = { counts: Float64Array.of(1, 2) };
const other = { ...work, parts: arrayOf(work.parts).slice(1) };

describe('a checkpoint', () => {
  test('is made where it is not there, and has nothing', async () => {
    const folder = join(temporaryFolder(), 'a/b');
    expect((await openCheckpoint(folder, work)).kept.size).toBe(0);
    expect(readdirSync(join(folder, 'repetitions'))).toEqual(['work.json']);
  });

  test('opened again has what was kept', async () => {
    const folder = temporaryFolder();
    await (await openCheckpoint(folder, work)).keep(2, done);
    const again = await openCheckpoint(folder, work);
    expect([...again.kept]).toEqual([2]);
    expect(await again.load(2)).toEqual({ done });
    expect(readdirSync(join(folder, 'repetitions'))).toEqual(['000002.part', 'work.json']);
  });

  test('keeps a part whole that several write at the same time', async () => {
    const folder = temporaryFolder();
    const writers = await Promise.all(Array.from({ length: 8 }, () => openCheckpoint(folder, work)));
    await Promise.all(writers.map((one) => one.keep(2, done)));
    expect(await (await openCheckpoint(folder, work)).load(2)).toEqual({ done });
    expect(readdirSync(join(folder, 'repetitions'))).toEqual(['000002.part', 'work.json']);
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

  test('of another study is refused, whoever opens it', async () => {
    const folder = temporaryFolder();
    await (await openCheckpoint(folder, work)).keep(0, done);
    await expect(openCheckpoint(folder, other)).rejects.toThrow(
      /finished parts must be of this study, with this data, by eventstudy .*, got ".*"; its parts were done for another, by eventstudy .*: name another folder/,
    );
  });

  test('that two studies open at the same time, before either has kept anything, is of one of them', async () => {
    const folder = temporaryFolder();
    const opened = await Promise.allSettled([work, other].map((one) => openCheckpoint(folder, one)));
    expect(opened.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const again = await Promise.allSettled([work, other].map((one) => openCheckpoint(folder, one)));
    expect(again.map(({ status }) => status)).toEqual(opened.map(({ status }) => status));
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

  test('where the name of a part is that of a folder is refused before anything is done', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'repetitions/000001.part');
    mkdirSync(path, { recursive: true });
    mkdirSync(join(folder, 'repetitions/my.part'));
    await expect(openCheckpoint(folder, work)).rejects.toMatchObject({
      exitCode: 2,
      message: `a finished part must be a file, got "${path}"; remove the folder of that name`,
    });
    rmSync(path, { recursive: true });
    await expect(openCheckpoint(folder, work)).resolves.toBeDefined();
  });

  test.runIf(canBeUnprivileged)('where one may not write is a wrong question', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'repetitions'), { mode: 0 });
    await expect(unprivileged(folder, () => openCheckpoint(folder, work))).rejects.toMatchObject({
      exitCode: 2,
      message: `the folder of finished parts must be a folder that can be written, got "${folder}"; you may not write there; name another`,
    });
  });

  test.runIf(canBeUnprivileged)('whose parts are all there may be one where one may only read', async () => {
    const folder = temporaryFolder();
    await (await openCheckpoint(folder, work)).keep(0, done);
    chmodSync(join(folder, 'repetitions'), 0o500);
    const { kept } = await unprivileged(folder, () => openCheckpoint(folder, work));
    expect([...kept]).toEqual([0]);
  });

  test('is rid of what those left who were ended while they wrote: when it is opened, and when all is done', async () => {
    const folder = temporaryFolder();
    const left = join(folder, 'repetitions/000000.part.3f0c.unfinished');
    const { tidy } = await openCheckpoint(folder, work);
    for (const act of [tidy, () => openCheckpoint(folder, work)]) {
      writeFileSync(left, 'half a');
      const old = new Date(Date.now() - ABANDONED - 1000);
      utimesSync(left, old, old);
      await act();
      expect(readdirSync(join(folder, 'repetitions'))).toEqual(['work.json']);
    }
  });
});
