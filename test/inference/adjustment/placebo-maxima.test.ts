import { describe, expect, test } from 'vitest';
import { planWindows } from '../../../src/events/windows.ts';
import { drawnMaxima, placeboMaxima } from '../../../src/inference/adjustment/placebo-maxima.ts';
import { uniformsByDate } from '../../../src/inference/resampling/uniforms.ts';
import { models } from '../../../src/models/registry.ts';
import { drawsFrom, estimated, madeUpSeries } from '../../abnormal/made-up.ts';

const plan = planWindows(
  [-40, -11],
  [-1, 1],
  [
    [0, 0],
    [0, 1],
  ],
);

describe('placebo windows', () => {
  test('of a model that estimates nothing are sums over s√L, days in a circle', () => {
    const estimation = estimated(models['market-adjusted'], madeUpSeries(plan, drawsFrom(1)));
    const { abnormal, sigma } = estimation;
    const at = (t: number) => abnormal[t % 30]!;
    for (const [alternative, size] of [
      ['two-sided', Math.abs],
      ['greater', (car: number) => car],
    ] as const) {
      const maxima = placeboMaxima(estimation, plan, alternative);
      expect(maxima).toHaveLength(30);
      maxima.forEach((largest, start) => {
        const day = size(at(start + 1)) / sigma;
        const window = size(at(start + 1) + at(start + 2)) / (sigma * Math.sqrt(2));
        expect(largest).toBeCloseTo(Math.max(day, window), 12);
      });
    }
  });

  test('of a regression have the variance of residuals inside the window, so that their mean square is one', () => {
    const one = planWindows([-60, -11], [0, 0], [[0, 0]]);
    const squares = Array.from({ length: 200 }, (_, seed) => {
      const estimation = estimated(models['market-model'], madeUpSeries(one, drawsFrom(seed + 1)));
      const scores = placeboMaxima(estimation, one, 'greater');
      return scores.reduce((sum, score) => sum + score ** 2 / 50, 0);
    });
    expect(squares.reduce((sum, value) => sum + value / 200, 0)).toBeCloseTo(1, 2);
  });

  test('without a return on any of their days count for nothing', () => {
    const series = madeUpSeries(planWindows([-40, -11], [0, 0], [[0, 0]]), drawsFrom(2));
    series.returns[4] = Number.NaN;
    const maxima = placeboMaxima(estimated(models['market-model'], series), series.plan, 'two-sided');
    expect(maxima[4]).toBe(Number.NEGATIVE_INFINITY);
    expect(maxima.filter(Number.isFinite)).toHaveLength(29);
  });
});

test('each draw moves every date to one start, and takes the largest', () => {
  const uniforms = uniformsByDate(5, 30, Int32Array.of(10, 20));
  const byPlace = [Float64Array.of(1, 2, 3), Float64Array.of(0, 5)];
  const drawn = drawnMaxima(byPlace, uniforms);
  drawn.forEach((largest, draw) => {
    const [a, b] = uniforms.row(draw);
    expect(largest).toBe(Math.max(byPlace[0]![Math.floor(a! * 3)]!, byPlace[1]![Math.floor(b! * 2)]!));
  });
  expect(new Set(drawn)).toEqual(new Set([1, 2, 3, 5]));
});
