import { expect, test } from 'vitest';
import { crossSection, crossSectionFaults } from '../../../src/study/settings/cross-section.ts';

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

test('the CARs are of a window inside the event window, its ends included', () => {
  const faults = (...window: [number, number]) =>
    crossSectionFaults({
      crossSection: crossSection.parse({ window, regressors: ['size'] }),
      eventWindow: [-2, 2],
    }).map(({ message }) => message);
  expect(faults(-2, 2)).toEqual([]);
  for (const out of [
    [-3, 0],
    [0, 3],
    [1, 0],
  ] as [number, number][])
    expect(faults(...out)).toEqual([
      `crossSection window must lie inside the event window [-2,2], got [${out}]`,
    ]);
});

test('a study without a cross-section has no fault of one', () => {
  expect(crossSectionFaults({ eventWindow: [-2, 2] })).toEqual([]);
});
