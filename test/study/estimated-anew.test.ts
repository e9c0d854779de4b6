import { describe, expect, test } from 'vitest';
import { estimateBlock, runBlock } from '../../src/study/block.ts';
import type { Estimated } from '../../src/study/estimated.ts';
import { EstimatedAnew } from '../../src/study/estimated-anew.ts';
import { isExcluded } from '../../src/study/model-outcome.ts';
import { largeStudy, prepared } from './work/made-up.ts';

const { context, observations } = prepared(largeStudy());
const few = observations.slice(0, 12);

describe('what was estimated', () => {
  const kept = estimateBlock(few, { ...context, looksBack: true }).outcomes;
  const anew = runBlock(few, context).outcomes;

  test('is made anew to the bit where nothing looks back at observations', () => {
    let made = 0;
    anew.forEach(({ outcome }, i) => {
      const known = kept[i]!.outcome;
      if (isExcluded(outcome)) {
        expect(outcome).toBe(known);
        return;
      }
      made++;
      expect(outcome).toBeInstanceOf(EstimatedAnew);
      const { observation, panel, modelId, series, estimation, contribution, alternative } = outcome;
      const again: Estimated = {
        observation,
        panel,
        modelId,
        series,
        estimation,
        contribution,
        alternative,
      };
      expect(again).toEqual(known);
    });
    expect(made).toBeGreaterThan(10);
  });

  test.each([{ tables: ['advice'] }, { adjust: ['max-t'] }])('is kept where %o looks back', (own) => {
    const looking = prepared(largeStudy(own));
    const { outcomes } = runBlock(looking.observations.slice(0, 12), looking.context);
    expect(outcomes.some(({ outcome }) => outcome instanceof EstimatedAnew)).toBe(false);
  });
});
