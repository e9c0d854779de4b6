import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCheckpoint } from '../../../src/io/work/checkpoint.ts';
import { keptParts, partPath } from '../../../src/io/work/kept-parts.ts';
import { fingerprintOf, labelled, partLabel } from '../../../src/io/work/part-file.ts';
import { temporaryFolder } from '../../cli/command.ts';
import { works } from '../../study/work/made-up.ts';
import { canBeUnprivileged, unprivileged } from '../unprivileged.ts';

const work = works.repetitions;
const done = { counts: Float64Array.of(1, 2) };
const label = partLabel(work, fingerprintOf(work), 1);

/** A folder that has all three parts, and the one of its kind in it. */
async function allKept(): Promise<{ within: string; folder: string }> {
  const within = temporaryFolder();
  const { keep } = await openCheckpoint(within, work);
  for (const part of [0, 1, 2]) await keep(part, done);
  return { within, folder: join(within, work.kind) };
}

describe('parts that were kept', () => {
  test('are loaded as they were', async () => {
    const { within } = await allKept();
    const { kept, damaged, load } = await keptParts(within, work);
    expect([[...kept], damaged]).toEqual([[0, 1, 2], []]);
    expect(await load(1)).toEqual({ done });
  });

  test.each<[string, (path: string) => void]>([
    ['cut off', (path) => truncateSync(path, 200)],
    ['removed', (path) => rmSync(path)],
    ['another part', (path) => writeFileSync(path, labelled({ ...label, part: 2 }, done))],
    ['that of another study', (path) => writeFileSync(path, labelled({ ...label, work: 'another' }, done))],
    ['of an earlier form', (path) => writeFileSync(path, `${JSON.stringify(label)}\n`)],
  ])('are not loaded from a file that is %s meanwhile', async (_, spoil) => {
    const { within, folder } = await allKept();
    const { load } = await keptParts(within, work);
    spoil(partPath(folder, 1));
    expect(await load(1)).toBeUndefined();
    expect(await load(0)).toEqual({ done });
  });

  test.each<[string, (path: string) => void]>([
    ['leads nowhere', (path) => symlinkSync(`${path}.gone`, path)],
    ['is a folder', (path) => mkdirSync(path)],
  ])('are passed over where their file %s', async (_, make) => {
    const { within, folder } = await allKept();
    const path = partPath(folder, 1);
    rmSync(path);
    make(path);
    const { kept, damaged } = await keptParts(within, work);
    expect([[...kept], damaged]).toEqual([[0, 2], [path]]);
  });

  test.runIf(canBeUnprivileged)('are passed over where one may not read their file', async () => {
    const { within, folder } = await allKept();
    chmodSync(partPath(folder, 1), 0);
    const { kept, damaged } = await unprivileged(within, () => keptParts(within, work));
    expect([[...kept], damaged]).toEqual([[0, 2], [partPath(folder, 1)]]);
  });

  test.runIf(canBeUnprivileged)('are refused in words where one may not read their folder', async () => {
    const { within, folder } = await allKept();
    chmodSync(folder, 0);
    await expect(unprivileged(within, () => keptParts(within, work))).rejects.toMatchObject({
      exitCode: 2,
      message: `the folder of finished parts must be a folder that can be read, got "${folder}"; you may not read there; name another`,
    });
    chmodSync(folder, 0o700);
  });

  test('beyond those of the work are passed over', async () => {
    const { within, folder } = await allKept();
    writeFileSync(partPath(folder, 9), labelled({ ...label, part: 9 }, done));
    expect([...(await keptParts(within, work)).kept]).toEqual([0, 1, 2]);
  });

  test('are refused where the folder is another’s, before it has any', async () => {
    const within = temporaryFolder();
    await openCheckpoint(within, { ...work, parts: [] });
    await expect(keptParts(within, work)).rejects.toThrow('its parts were done for another');
  });

  test('of another study are refused where the folder does not say whose it is', async () => {
    const { within, folder } = await allKept();
    rmSync(join(folder, 'work.json'));
    writeFileSync(partPath(folder, 1), labelled({ ...label, work: 'another', by: '0.0.9' }, done));
    await expect(keptParts(within, work)).rejects.toThrow(
      'its placebo samples 26 to 50 were done for another, by eventstudy 0.0.9: name another folder',
    );
  });
});
