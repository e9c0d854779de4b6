import { expect, test } from 'vitest';
import { skewedSample, skewedSampleOf } from '../../../src/inference/ingredients/skewed-sample.ts';
import { lyonBarberTsaiT } from '../../../src/inference/lyon-barber-tsai-t.ts';
import { skewnessAdjustedT } from '../../../src/inference/skewness-adjusted-t.ts';
import { contributions, shape } from '../made-up.ts';

/** A sample whose first cell holds these values. */
function of(values: readonly number[]) {
  const moments = skewedSample.empty(shape);
  const given = contributions(1, values.length, 0);
  given.forEach((one, i) => {
    skewedSample.add(moments, { ...one, values: Float64Array.of(values[i]!) });
  });
  return moments;
}

// 1, 2, 6: mean 3, variance 7, Σ(x − 3)³ = −8 − 1 + 27 = 18.
const s = 3 / Math.sqrt(7);
const cubes = 18 / 7 ** 1.5;

test('a sample is its ratio and its cubes', () => {
  expect(skewedSampleOf(of([1, 2, 6]), 0)).toEqual({
    n: 3,
    estimate: 3,
    ratio: expect.closeTo(s, 14),
    cubes: expect.closeTo(cubes, 14),
  });
});

test('Hall’s t of 1, 2, 6 has g = 3/2 Σz³', () => {
  const g = 1.5 * cubes;
  expect(skewnessAdjustedT.statistic(of([1, 2, 6]), 0, shape)).toEqual({
    n: 3,
    estimate: 3,
    statistic: expect.closeTo(Math.sqrt(3) * (s + (g * s ** 2) / 3 + (g ** 2 * s ** 3) / 27 + g / 18), 12),
    distribution: { name: 'normal' },
  });
});

test('Lyon, Barber and Tsai’s has g = Σz³/3, no cube of S, and two degrees of freedom', () => {
  const g = cubes / 3;
  expect(lyonBarberTsaiT.statistic(of([1, 2, 6]), 0, shape)).toEqual({
    n: 3,
    estimate: 3,
    statistic: expect.closeTo(Math.sqrt(3) * (s + (g * s ** 2) / 3 + g / 18), 12),
    distribution: { name: 't', degreesOfFreedom: 2 },
  });
});

test('values without skewness give the plain t', () => {
  const plain = 2 / (1 / Math.sqrt(3));
  for (const member of [skewnessAdjustedT, lyonBarberTsaiT])
    expect(member.statistic(of([1, 2, 3]), 0, shape)).toMatchObject({ statistic: expect.closeTo(plain, 12) });
});

test('two values have no sample skewness, equal ones no variance', () => {
  expect(skewnessAdjustedT.statistic(of([1, 2]), 0, shape)).toMatchObject({
    reason: expect.stringMatching(/at least three/),
  });
  expect(skewedSampleOf(of([2, 2, 2]), 0)).toMatchObject({ reason: expect.stringMatching(/^no variance/) });
});
