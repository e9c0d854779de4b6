import { expect, test } from 'vitest';
import { jackknifeT } from '../../src/inference/jackknife-t.ts';
import { rowsOf, shape } from './made-up.ts';

const drawn = (values: readonly number[]) => jackknifeT.statistic(rowsOf(values), 0, shape);

function ratioOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return mean / Math.sqrt(squares / (values.length - 1));
}

/** Leaving each out in turn, from the definition. */
function byDefinition(values: readonly number[]): number {
  const n = values.length;
  const ratios = values.map((_, left) => ratioOf(values.filter((_, i) => i !== left)));
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / n;
  const squares = ratios.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0);
  return (n * ratioOf(values) - (n - 1) * mean) / Math.sqrt(((n - 1) / n) * squares);
}

test('it is the ratio with each observation left out in turn', () => {
  const values = [0.03, -0.01, 0.02, 0.05, 0.011, -0.004];
  expect(drawn(values)).toMatchObject({
    n: 6,
    estimate: expect.closeTo(0.097 / 6, 15),
    statistic: expect.closeTo(byDefinition(values), 11),
    distribution: { name: 't', degreesOfFreedom: 5 },
  });
});

test('one value a million times the others costs no digits', () => {
  const values = [0.03, -0.01, 0.02, 0.05, 0.011, 4e4];
  expect(drawn(values)).toMatchObject({ statistic: expect.closeTo(byDefinition(values), 9) });
});

test('where the rest does not vary once one is left out, it is not defined', () => {
  expect(drawn([0.1, 0.1, 0.1, 0.3])).toMatchObject({
    n: 4,
    reason: 'no variance: the values but one are all the same',
  });
  expect(drawn([0.1, 0.1, 0.1])).toMatchObject({ reason: 'no variance: the values are all the same' });
  expect(drawn([0.1, 0.2])).toMatchObject({ reason: expect.stringMatching(/at least three/) });
});
