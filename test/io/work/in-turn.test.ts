import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inTurn } from '../../../src/io/work/in-turn.ts';
import type { Counts } from '../../../src/study/simulation/counts.ts';

/** Stands for what came of a part. */
const done = (part: number) => ({ part }) as unknown as Counts;

describe('what comes of parts', () => {
  test('is handed on in their order, whichever way it comes and whichever of it was kept', async () => {
    const ways = fc.nat(7).chain((parts) =>
      fc.record({
        parts: fc.constant(parts),
        kept: fc.uniqueArray(fc.nat(6)),
        order: fc.shuffledSubarray(
          Array.from({ length: parts }, (_, part) => part),
          { minLength: parts },
        ),
      }),
    );
    await fc.assert(
      fc.asyncProperty(ways, async ({ parts, kept, order }) => {
        const handed: Counts[] = [];
        const load = async (part: number) => done(part);
        const handOn = inTurn<'repetitions'>(parts, { kept: new Set(kept), load }, (one) => handed.push(one));
        await handOn();
        const open = order.filter((part) => !kept.includes(part));
        await Promise.all(open.map((part) => handOn({ part, done: done(part) })));
        expect(handed).toEqual(Array.from({ length: parts }, (_, part) => done(part)));
      }),
    );
  });

  test('waits for the parts before it, and no longer', async () => {
    const handed: Counts[] = [];
    const handOn = inTurn<'repetitions'>(3, undefined, (one) => handed.push(one));
    await handOn({ part: 1, done: done(1) });
    expect(handed).toEqual([]);
    await handOn({ part: 0, done: done(0) });
    expect(handed).toEqual([done(0), done(1)]);
  });

  test('that cannot be taken fails for whoever brings it', async () => {
    const handOn = inTurn<'repetitions'>(1, undefined, () => {
      throw new RangeError('too much');
    });
    await expect(handOn({ part: 0, done: done(0) })).rejects.toThrow('too much');
  });
});
