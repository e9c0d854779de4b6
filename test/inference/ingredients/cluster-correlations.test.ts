import { describe, expect, test } from 'vitest';
import {
  clusterCorrelations,
  LARGEST_EXACT,
  pairwise,
  streamed,
} from '../../../src/inference/ingredients/cluster-correlations.ts';
import { dateClusters } from '../../../src/inference/ingredients/date-clusters.ts';
import { correlated, correlationByDefinition } from '../dated.ts';

const clustersOf = (dates: readonly number[], missing = 0, length = 80) =>
  dateClusters(correlated(7, dates, missing, length).contributions);

test('pairwise sums go over every pair once', () => {
  const { contributions } = correlated(7, [0, 0, 0, 2]);
  const [a, b, c, d] = contributions;
  const rho = correlationByDefinition;
  const between = pairwise(dateClusters(contributions));
  expect(between(0, 0)).toBeCloseTo(rho(a!, b!) + rho(a!, c!) + rho(b!, c!), 12);
  expect(between(0, 1)).toBeCloseTo(rho(a!, d!) + rho(b!, d!) + rho(c!, d!), 12);
  expect(between(1, 1)).toBe(0);
});

describe('streamed from one vector a cluster', () => {
  test('sums are the pairwise ones where no day is missing', () => {
    const clusters = clustersOf(Array(30).fill(3));
    expect(streamed(clusters)(0, 0)).toBeCloseTo(pairwise(clusters)(0, 0), 10);
  });

  test('so they are between windows that overlap in part', () => {
    const clusters = clustersOf([0, 5, 0, 5, 5, 0, 40]);
    for (const [g, h] of [
      [0, 1],
      [0, 2],
      [1, 2],
      [1, 1],
    ] as const) {
      expect(streamed(clusters)(g, h)).toBeCloseTo(pairwise(clusters)(g, h), 10);
    }
  });

  test('mean correlations are within 0.01 where a tenth is missing', () => {
    const clusters = clustersOf(
      Array.from({ length: 60 }, (_, i) => 5 * (i % 2)),
      0.1,
      250,
    );
    const [own, other] = [streamed(clusters), pairwise(clusters)];
    expect(Math.abs(own(0, 0) - other(0, 0)) / (30 * 29 * 0.5)).toBeLessThan(0.01);
    expect(Math.abs(own(0, 1) - other(0, 1)) / (30 * 30)).toBeLessThan(0.01);
    expect(other(0, 1) / 900).toBeGreaterThan(0.3);
  });

  test('windows with fewer than 30 dates in common do not correlate', () => {
    expect(streamed(clustersOf([0, 51]))(0, 1)).toBe(0);
    expect(streamed(clustersOf([0, 50]))(0, 1)).not.toBe(0);
  });
});

test('a sample is exact up to 2,000 observations and streamed beyond', () => {
  const sum = (n: number) => {
    const clusters = clustersOf(Array(n).fill(0), 0.1, 60);
    return [clusterCorrelations(clusters)(0, 0), pairwise(clusters)(0, 0)] as const;
  };
  expect(sum(20)[0]).toBe(sum(20)[1]);
  const [own, exact] = sum(LARGEST_EXACT + 1);
  expect(own).not.toBe(exact);
  expect(Math.abs(own - exact) / (LARGEST_EXACT * (LARGEST_EXACT + 1) * 0.5)).toBeLessThan(0.02);
});
