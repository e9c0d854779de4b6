import { expect, test } from 'vitest';
import { addToSums, type ClusterSums } from '../../../src/inference/ingredients/cluster-sums.ts';
import {
  contributionsOf,
  type DatedSample,
  datedSample,
  joinDated,
  LARGEST_EXACT,
  noDatedObservations,
} from '../../../src/inference/ingredients/dated-sample.ts';
import { inMemory } from '../../../src/numeric/shelf.ts';
import { correlated } from '../dated.ts';

const { contributions } = correlated(
  7,
  Array.from({ length: LARGEST_EXACT + 100 }, (_, i) => i % 7),
  0.1,
  40,
);
const kept = contributions.map(({ estimation, estimationDates, eventDates }) => ({
  estimation,
  estimationDates,
  eventDates,
}));

const squaresOf = (sums: ClusterSums) =>
  [...sums.values()].flat().reduce((sum, { squares }) => sum + squares, 0);

/** The first so many, joined from blocks of 100. */
function joined(count: number, sample: DatedSample = noDatedObservations()): DatedSample {
  for (let from = 0; from < count; from += 100)
    joinDated(sample, datedSample(contributions.slice(from, Math.min(count, from + 100))));
  return sample;
}

test('up to 2,000 observations are kept as they came', () => {
  const sample = joined(LARGEST_EXACT);
  expect(sample.observations).toBe(LARGEST_EXACT);
  expect(contributionsOf(sample)).toEqual(kept.slice(0, LARGEST_EXACT));
  expect(sample.sums.size).toBe(0);
});

test('of more nothing is kept but the sums, the same bits as though all had been added in turn', () => {
  const whole = datedSample(contributions);
  const sample = joined(contributions.length);
  expect(sample).toEqual(whole);
  expect([sample.observations, contributionsOf(sample).length]).toEqual([contributions.length, 0]);
  expect(sample.sums.size).toBe(7);
});

test('a sample too large for pairs joins another as large, and one that is not', () => {
  const [small, large] = [datedSample(contributions.slice(0, 100)), joined(contributions.length)];
  const first: ClusterSums = new Map();
  for (const one of contributionsOf(small)) addToSums(first, one);
  joinDated(small, large);
  joinDated(small, large);
  expect([small.observations, contributionsOf(small).length]).toEqual([2 * contributions.length + 100, 0]);
  expect(squaresOf(small.sums)).toBeCloseTo(squaresOf(first) + 2 * squaresOf(large.sums), 6);
});

test('with a shelf no more than 64 KB of what is joined stays in memory, and all is given back in order', () => {
  const sample = joined(1500, noDatedObservations(inMemory));
  expect(sample.contributions.length).toBeLessThan(205);
  expect(sample.shelved!.bundles.length).toBeGreaterThan(1);
  expect(contributionsOf(sample)).toEqual(kept.slice(0, 1500));
});

test('what is on a shelf is summed up with the rest once it is too much for pairs', () => {
  const sample = joined(contributions.length, noDatedObservations(inMemory));
  expect(sample.sums).toEqual(datedSample(contributions).sums);
  expect(sample.shelved!.bundles).toEqual([]);
});

test('an unshelved sample takes what another has on its shelf', () => {
  const into = noDatedObservations();
  joinDated(into, joined(1500, noDatedObservations(inMemory)));
  expect(into).toEqual(datedSample(contributions.slice(0, 1500)));
});
