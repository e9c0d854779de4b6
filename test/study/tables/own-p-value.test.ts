import { expect, test } from 'vitest';
import { estimateBlock } from '../../../src/study/block.ts';
import { estimatedOf } from '../../../src/study/model-outcome.ts';
import { ownPValue } from '../../../src/study/tables/own-p-value.ts';
import { largeStudy, prepared } from '../work/made-up.ts';

test('a statistic of one observation has the t distribution of its own model, on the side the study asks for', () => {
  const pOf = (alternative: string, statistic: number) => {
    const { context, observations } = prepared(largeStudy({ alternative }));
    const [estimated] = estimatedOf(estimateBlock(observations.slice(4, 5), context).outcomes);
    expect(estimated!.estimation.degreesOfFreedom).toBe(28);
    return ownPValue(estimated!, statistic);
  };
  // R: 2 * pt(-2.048407, 28); pt(-1.701131, 28)
  expect(pOf('two-sided', 2.048407)).toBeCloseTo(0.05, 6);
  expect(pOf('greater', 1.701131)).toBeCloseTo(0.05, 6);
  expect(pOf('less', 1.701131)).toBeCloseTo(0.95, 6);
});
