import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type * as DoParts from '../../../src/io/work/do-parts.ts';
import { allOf, doParts, threadsFor } from '../../../src/io/work/do-parts.ts';
import { repetitionWork } from '../../../src/study/work/repetitions.ts';
import { placeboStudy } from '../../study/simulation/placebo-study.ts';
import { works } from '../../study/work/made-up.ts';
import { compiled } from '../compiled.ts';

async function taken(done: (take: DoParts.Take<'repetitions'>) => Promise<void>) {
  const parts = new Map<number, unknown>();
  await done((part, what) => void parts.set(part, what));
  return parts;
}

describe('the parts of a work', () => {
  test('are done as asked, and no others', async () => {
    const parts = await taken((take) => doParts(works.repetitions, [2, 0], take));
    expect([...parts.keys()]).toEqual([2, 0]);
  });

  test('come to the same in threads, in whichever order they end', async () => {
    const file = pathToFileURL(join(compiled(), 'io/work/do-parts.js')).href;
    const { doParts: elsewhere } = (await import(file)) as typeof DoParts;
    const work = repetitionWork({ study: placeboStudy(), options: { added: [0] } }, 200);
    const all = allOf(work);
    const here = await taken((take) => doParts(work, all, take));
    for (const threads of [2, 8]) {
      const there = await taken((take) => elsewhere(work, all, take, threads));
      expect(there.size).toBe(8);
      for (const [part, done] of there) expect(done).toEqual(here.get(part));
    }
  }, 120_000);

  test('that cannot be done are named', async () => {
    const study = placeboStudy();
    const poisoned = {
      ...repetitionWork({ study, options: {} }, 50),
      parts: [{ from: 0, to: 1 }, undefined as never],
    };
    await expect(doParts(poisoned, [1], () => {})).rejects.toThrow(TypeError);
    const broken = {
      ...repetitionWork({ study, options: {} }, 50),
      setup: { study: { ...study, prices: [] }, options: {} },
    };
    await expect(doParts(broken, [0], () => {})).rejects.toThrow();
  });

  test('from the sources are done in one thread', () => {
    expect(threadsFor('blocks', 1000, 8)).toBe(1);
  });
});
