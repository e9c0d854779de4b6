import { describe, expect, test } from 'vitest';
import { joinedByParts } from '../../src/io/joined-by-parts.ts';
import { doInTurn } from '../../src/io/work/do-work.ts';
import { runStudy, toldStudy } from '../../src/study/run.ts';
import { workKinds } from '../../src/study/work/registry.ts';
import { eventOn, market, studyOf } from '../study/made-up.ts';
import { largeStudy, prepared } from '../study/work/made-up.ts';

describe('blocks joined as their turn comes', () => {
  test('come to the study’s own result', async () => {
    const study = largeStudy();
    const joined = await joinedByParts(prepared(study), (work, each) => doInTurn(work, each));
    expect(toldStudy(joined)).toEqual(runStudy(study));
  });

  test('are joined one by one, before the next is there', async () => {
    const study = largeStudy();
    const seen: number[] = [];
    const joined = await joinedByParts(prepared(study), async ({ setup, parts }, each) => {
      const doPart = workKinds.blocks.begin(setup);
      for (const part of parts) {
        const packed = doPart(part);
        each(packed);
        seen.push(part.length);
      }
    });
    expect(seen).toEqual([1024, 1024, 356]);
    expect(joined.block.observations.length).toBe(2404);
  });

  test('leave nothing to study where no model can use any', async () => {
    const study = studyOf(market(1, 1, 80), [eventOn(3, 'S0')]);
    await expect(joinedByParts(prepared(study), (work, each) => doInTurn(work, each))).rejects.toThrow(
      'no observation is left to study',
    );
  });
});
