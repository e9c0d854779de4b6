import { expect, test } from 'vitest';
import { meanStatistic } from '../../../src/inference/ingredients/mean-statistic.ts';
import { addValue, emptyMoments } from '../../../src/numeric/moments.ts';

function meanOf(...values: number[]) {
  const moments = emptyMoments(1);
  for (const value of values) addValue(moments, 0, value);
  return meanStatistic(moments, 0);
}

test('the t of 2, 4 and 9 is 5 over √13/√3, with two degrees of freedom', () => {
  const standardError = Math.sqrt(13 / 3);
  expect(meanOf(2, 4, 9)).toEqual({
    n: 3,
    estimate: 5,
    standardError,
    statistic: 5 / standardError,
    distribution: { name: 't', degreesOfFreedom: 2 },
  });
});

test('the t of equal values is not defined', () => {
  expect(meanOf(3, 3, 3)).toEqual({ n: 3, estimate: 3, reason: 'no variance: the values are all the same' });
});
