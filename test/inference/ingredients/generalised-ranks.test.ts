import { expect, test } from 'vitest';
import { grankT } from '../../../src/inference/grank-t.ts';
import { grankZ } from '../../../src/inference/grank-z.ts';
import { emptyDays } from '../../../src/inference/ingredients/day-sums.ts';
import {
  addRanks,
  cumulativeRank,
  generalisedRanks,
  placeOf,
  rescaledScores,
} from '../../../src/inference/ingredients/generalised-ranks.ts';
import { isUndefined } from '../../../src/inference/test-statistic.ts';
import { orderOf } from '../../../src/numeric/order.ts';
import { contributions, shape, stateOf } from '../made-up.ts';

const observation = {
  scores: Float64Array.of(2),
  ascending: Float64Array.of(-1, 0, 0, 3),
  days: Uint32Array.of(4, 0, 2, 1),
};

test('a score ranks among the estimation days and itself', () => {
  expect(placeOf(observation, 2)).toEqual({ below: 3, tied: 0 });
  expect(cumulativeRank(observation, 2)).toBeCloseTo(4 / 6 - 0.5, 15);
  expect(placeOf(observation, 0)).toEqual({ below: 1, tied: 2 });
  expect(cumulativeRank(observation, 0)).toBeCloseTo(3 / 6 - 0.5, 15);
});

test('estimation days rank among themselves, ties at their mean; what is added can be taken away', () => {
  const days = emptyDays(5);
  addRanks(days, observation, 1 / 6, 1);
  expect([...days.sums].map((u) => 6 * (u + 0.5))).toEqual(
    [2.5, 4, 2.5, 3, 1].map((rank) => expect.closeTo(rank, 14)),
  );
  expect([...days.counts]).toEqual([1, 1, 1, 0, 1]);
  addRanks(days, observation, 1 / 6, -1);
  expect(days).toEqual(emptyDays(5));
});

/** The statistics as METHODS states them, every rank made anew. */
function byDefinition(given: ReturnType<typeof contributions>, cell: number) {
  const sample = rescaledScores(stateOf(grankT, given), cell);
  if (isUndefined(sample)) throw new Error(sample.reason);
  const days = shape.estimationDays + 1;
  const [sums, counts] = [new Float64Array(days), new Float64Array(days)];
  let variance = 0;
  given.forEach(({ estimation, sigma }, i) => {
    const pooled = Float64Array.of(...estimation.map((value) => value / sigma), sample.scores[i]!);
    const { ranks, count: ranked } = orderOf(pooled);
    ranks.forEach((rank, day) => {
      if (Number.isNaN(rank)) return;
      sums[day]! += rank / (ranked + 1) - 0.5;
      counts[day]!++;
    });
    if (!Number.isNaN(sample.scores[i]!)) variance += (ranked - 1) / (12 * (ranked + 1));
  });
  const squares = sums.reduce(
    (total, sum, day) => total + (counts[day]! / given.length) * (sum / counts[day]!) ** 2,
    0,
  );
  const z = sums[days - 1]! / counts[days - 1]! / Math.sqrt(squares / days);
  return { t: z * Math.sqrt((days - 2) / (days - 1 - z ** 2)), z: sums[days - 1]! / Math.sqrt(variance) };
}

test('GRANK-T and GRANK-Z are those of ranks made anew for every window', () => {
  const given = contributions(21, 12, 0.2);
  const state = stateOf(grankT, given);
  for (const cell of [0, 5, 12, 13]) {
    const { t, z } = byDefinition(given, cell);
    expect(grankT.statistic(state, cell, shape)).toMatchObject({
      statistic: expect.closeTo(t, 11),
      distribution: { name: 't', degreesOfFreedom: shape.estimationDays - 1 },
    });
    expect(grankZ.statistic(state, cell, shape)).toMatchObject({ statistic: expect.closeTo(z, 11) });
  }
});

test('scores that are all the same have no deviation to be scaled by', () => {
  const state = generalisedRanks.empty(shape);
  for (const one of contributions(5, 3, 0))
    generalisedRanks.add(state, { ...one, standardised: one.standardised.map(() => 1) });
  expect(rescaledScores(state, 0)).toMatchObject({
    reason: 'no variance: the standardised values are all the same',
  });
});
