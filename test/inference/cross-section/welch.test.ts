import { expect, test } from 'vitest';
import { welchTest } from '../../../src/inference/cross-section/welch.ts';
import { pValue } from '../../../src/inference/p-value.ts';
import { momentsOf } from '../../../src/numeric/moments.ts';

const one = momentsOf(Float64Array.of(0.05, 0.02, 0.09, -0.01, 0.03));
const other = momentsOf(Float64Array.of(-0.02, 0.01, 0, 0.04));

test('matches scipy 1.10.1, ttest_ind with equal_var=False', () => {
  const found = welchTest(one, other);
  if ('reason' in found) throw new Error(found.reason);
  const { standardError, statistic, degreesOfFreedom } = found;
  expect(standardError).toBeCloseTo(0.020790622886291788, 14);
  expect(statistic).toBeCloseTo(1.3708103001950631, 11);
  expect(degreesOfFreedom).toBeCloseTo(6.873663427955212, 11);
  expect(pValue(statistic, { name: 't', degreesOfFreedom }, 'two-sided')).toBeCloseTo(
    0.21351484791924097,
    11,
  );
});

test('changes sign with the order of the groups', () => {
  const [there, back] = [welchTest(one, other), welchTest(other, one)];
  if ('reason' in there || 'reason' in back) throw new Error('not defined');
  expect(back.statistic).toBe(-there.statistic);
});

test('says why it is not defined', () => {
  expect(welchTest(momentsOf(Float64Array.of(0.1)), other)).toEqual({
    reason: 'a group of one: Welch’s t needs at least two observations in each',
  });
  const same = momentsOf(Float64Array.of(0.1, 0.1));
  expect(welchTest(same, same)).toEqual({
    reason: 'no variance: the values within each group are all the same',
  });
});
