import { expect, test } from 'vitest';
import { lyonBarberTsaiT } from '../../../src/inference/lyon-barber-tsai-t.ts';
import { tailPValues } from '../../../src/inference/resampling/drawn-p-values.ts';
import type { Resampled } from '../../../src/inference/resampling/resampling-method.ts';
import { skewnessAdjusted } from '../../../src/inference/resampling/skewness-adjusted.ts';
import { isUndefined } from '../../../src/inference/test-statistic.ts';
import { addSkewedValue, emptySkewedMoments } from '../../../src/numeric/moments.ts';
import { shape } from '../made-up.ts';
import { madeUp } from './made-up.ts';

/** Lyon, Barber and Tsai's t of some values. */
function tOf(values: ArrayLike<number>): number {
  const moments = emptySkewedMoments(1);
  for (const value of Array.from(values)) addSkewedValue(moments, 0, value);
  const drawn = lyonBarberTsaiT.statistic(moments, 0, shape);
  return isUndefined(drawn) ? Number.NaN : drawn.statistic;
}

/** p of the sums by date against `length` of them drawn about their mean. */
function byDefinition({ values: { sums }, uniforms }: ReturnType<typeof madeUp>, length: number) {
  const mean = sums.reduce((total, sum) => total + sum / sums.length, 0);
  const drawn = Float64Array.from({ length: uniforms.draws }, (_, draw) => {
    const row = [...uniforms.row(draw).subarray(0, length)];
    return tOf(row.map((uniform) => sums[Math.floor(uniform * sums.length)]! - mean));
  });
  return tailPValues(tOf(sums), drawn);
}

test.each([
  ['all of three dates, where one draw in nine has no t', 3, 3],
  ['all of twelve dates', 12, 12],
  ['twenty of thirty', 30, 20],
  ['a quarter of a hundred and one, rounded up', 101, 26],
])('it is Lyon, Barber and Tsai’s t of the sums by date against that of %s', (_, dates, length) => {
  for (const each of [1, 2]) {
    const sample = madeUp(3, dates, each, 499, 0.004);
    const { pValues } = skewnessAdjusted.resample(sample.values, sample.uniforms) as Resampled;
    expect(pValues).toEqual(byDefinition(sample, length));
  }
});
