import { expect, test } from 'vitest';
import { crossSection } from '../../../src/study/settings/cross-section.ts';

test('a cross-section is of day 0, unweighted, with HC3 errors, unless it says otherwise', () => {
  expect(crossSection.parse({ regressors: ['size'] })).toEqual({
    window: [0, 0],
    regressors: ['size'],
    covariance: 'HC3',
    weights: 'none',
  });
});

test('a cross-section without regressors is refused', () => {
  expect(crossSection.safeParse({ regressors: [] }).success).toBe(false);
});
