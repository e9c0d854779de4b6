import { describe, expect, test } from 'vitest';
import type { CurveStatistic } from '../../../src/audit/curve-statistic.ts';
import { curveStatistics } from '../../../src/audit/curve-statistics/registry.ts';
import { emptyCurve } from '../../../src/audit/specification-curve.ts';

const curve = {
  estimates: Float64Array.of(0.01, 0.03, -0.02, Number.NaN, 0.05),
  statistics: Float64Array.of(1, 3, -2.5, Number.NaN, 4),
  directions: Int8Array.of(0, 1, -1, 0, 1),
};
const flipped = {
  estimates: curve.estimates.map((value) => -value),
  statistics: curve.statistics.map((value) => -value),
  directions: curve.directions.map((value) => -value),
};

describe.each(Object.entries<CurveStatistic>(curveStatistics))('%s', (_, statistic) => {
  test('is the same for a curve upside down where both sides count', () => {
    expect(statistic.of(flipped, Math.abs)).toBeCloseTo(statistic.of(curve, Math.abs), 15);
  });

  test('is larger for a curve further from nothing', () => {
    const further = {
      estimates: curve.estimates.map((value) => value + 0.05),
      statistics: curve.statistics.map((value) => value + 5),
      directions: Int8Array.of(1, 1, 1, 0, 1),
    };
    expect(statistic.of(further, Math.abs)).toBeGreaterThan(statistic.of(curve, Math.abs));
  });

  test('of a curve that found nothing is missing', () => {
    expect(statistic.of(emptyCurve(4), Math.abs)).toBeNaN();
  });
});

test('the statistics are the median estimate, the mean statistic and the share in the dominant direction', () => {
  const { 'median-estimate': median, 'mean-statistic': mean, 'significant-share': share } = curveStatistics;
  expect(median.of(curve, Math.abs)).toBeCloseTo(0.02, 15);
  expect(mean.of(curve, Math.abs)).toBe(5.5 / 4);
  expect(share.of(curve, Math.abs)).toBe(0.5);
});
