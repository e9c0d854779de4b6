import { expect, test } from 'vitest';
import { generalizedSignZ } from '../../src/inference/generalized-sign-z.ts';
import { contributions, shape, stateOf } from './made-up.ts';

const [anyone] = contributions(1, 1, 0);
const observation = (value: number, estimation: number[]) => ({
  ...anyone!,
  values: Float64Array.of(value),
  estimation: Float64Array.from(estimation),
});
const drawn = (...given: ReturnType<typeof observation>[]) =>
  generalizedSignZ.statistic(stateOf(generalizedSignZ, given), 0, shape);

test('two rises where a third and all of the estimation days rose are (2 − 4/3)/√(2 · 2/3 · 1/3) = 1', () => {
  expect(drawn(observation(0.02, [1, 0, -1, Number.NaN]), observation(0.04, [2, 3]))).toEqual({
    n: 2,
    estimate: 0.03,
    statistic: expect.closeTo(1, 14),
    distribution: { name: 'normal' },
  });
});

test('an observation without a value there adds no share of its own', () => {
  const given = [observation(0.02, [1, -1]), observation(-0.04, [2, -3])];
  expect(drawn(...given, observation(Number.NaN, [1, 1]))).toEqual(drawn(...given));
});
