import { describe, expect, test } from 'vitest';
import { asked, pairwise, summed } from '../../../src/inference/ingredients/cluster-correlations.ts';
import {
  addToSums,
  type ClusterSum,
  type ClusterSums,
} from '../../../src/inference/ingredients/cluster-sums.ts';
import {
  type DateCluster,
  type DatedContribution,
  dateClusters,
  inDateOrder,
} from '../../../src/inference/ingredients/date-clusters.ts';
import { correlated, correlationByDefinition } from '../dated.ts';

const clustersOf = (dates: readonly number[], missing = 0, length = 80) =>
  dateClusters(correlated(7, dates, missing, length).contributions);

/** What the members of each cluster come to. */
const sumsOf = (clusters: readonly DateCluster[]): ClusterSum[] =>
  clusters.flatMap(({ members }) => {
    const sums: ClusterSums = new Map();
    for (const one of members) addToSums(sums, one);
    return inDateOrder(sums);
  });

const doubled = ({ estimation, ...one }: DatedContribution) => ({
  ...one,
  estimation: estimation.map((value) => 2 * value),
});

/** The same on a calendar without every tenth date. */
function withHolidays<T extends DatedContribution>(one: T): T {
  const isSession = (_: number, t: number) => t % 10 !== 5;
  return {
    ...one,
    estimation: one.estimation.filter(isSession),
    estimationDates: one.estimationDates.filter(isSession),
  };
}

test('pairwise sums go over every pair once', () => {
  const { contributions } = correlated(7, [0, 0, 0, 2]);
  const [a, b, c, d] = contributions;
  const rho = correlationByDefinition;
  const between = pairwise(dateClusters(contributions));
  expect(between(0, 0)).toBeCloseTo(rho(a!, b!) + rho(a!, c!) + rho(b!, c!), 12);
  expect(between(0, 1)).toBeCloseTo(rho(a!, d!) + rho(b!, d!) + rho(c!, d!), 12);
  expect(between(1, 1)).toBe(0);
});

describe('from one vector a cluster', () => {
  test('sums are the pairwise ones where the windows are the same and no day is missing', () => {
    const clusters = clustersOf(Array(30).fill(3));
    expect(summed(sumsOf(clusters))(0, 0)).toBeCloseTo(pairwise(clusters)(0, 0), 10);
  });

  test('a cluster with one of twice the residuals correlates with it as with itself', () => {
    const { contributions } = correlated(7, [0, 0]);
    const [own] = dateClusters(contributions);
    const other = { ...own!, members: own!.members.map(doubled) };
    expect(summed(sumsOf([own!, other]))(0, 1)).toBeCloseTo(2 + 2 * summed(sumsOf([own!]))(0, 0), 12);
  });

  /** Mean correlations by both ways, within the first cluster and with the second, over many samples. */
  const inManySamples = (missing: number) =>
    Array.from({ length: 20 }, (_, i) => {
      const seed = Math.imul(i + 1, 0x9e3779b1); // draws of neighbouring seeds begin alike
      const days = Array.from({ length: 20 }, (_, i) => 10 * (i % 2));
      const clusters = dateClusters(correlated(seed, days, missing, 250).contributions);
      const [own, exact] = [summed(sumsOf(clusters)), pairwise(clusters)];
      return [(own(0, 0) - exact(0, 0)) / 45, (own(0, 1) - exact(0, 1)) / 100] as const;
    });
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

  test.each([0, 0.1, 0.3])(
    'mean correlations of a half are those of all pairs but for noise, %d missing',
    (missing) => {
      const differences = inManySamples(missing);
      for (const at of [0, 1] as const) {
        const own = differences.map((difference) => difference[at]);
        expect(Math.max(...own.map(Math.abs))).toBeLessThan(0.04);
        expect(Math.abs(mean(own))).toBeLessThan(0.005);
      }
    },
  );

  test('of two calendars, sums within a cluster are the pairwise ones, those between are but for noise', () => {
    const differences = Array.from({ length: 20 }, (_, i) => {
      const { contributions } = correlated(Math.imul(i + 1, 0x9e3779b1), Array(12).fill(0), 0, 250);
      const clusters = dateClusters(contributions.map((one, j) => (j % 2 === 0 ? one : withHolidays(one))));
      const [own, exact] = [summed(sumsOf(clusters)), pairwise(clusters)];
      for (const g of [0, 1]) expect(own(g, g)).toBeCloseTo(exact(g, g), 10);
      return (own(0, 1) - exact(0, 1)) / 36;
    });
    expect(Math.max(...differences.map(Math.abs))).toBeLessThan(0.02);
    expect(Math.abs(mean(differences))).toBeLessThan(0.002);
  });

  test('two clusters correlate the same whichever comes first', () => {
    const between = summed(sumsOf(clustersOf([0, 0, 5])));
    expect(between(1, 0)).toBeCloseTo(between(0, 1), 12);
    expect(between(0, 1)).not.toBeCloseTo(0, 3);
  });

  test('windows with fewer than 30 dates in common do not correlate', () => {
    expect(summed(sumsOf(clustersOf([0, 51])))(0, 1)).toBe(0);
    expect(summed(sumsOf(clustersOf([0, 50])))(0, 1)).not.toBe(0);
  });
});

test('a pair of clusters is worked out once', () => {
  let times = 0;
  const between = asked(2, (g, h) => {
    times++;
    return 10 * g + h;
  });
  expect([between(0, 1), between(1, 1), between(0, 1), times]).toEqual([1, 11, 1, 2]);
});
