import { expect, test } from 'vitest';
import { grankT } from '../../../src/inference/grank-t.ts';
import { grankZ } from '../../../src/inference/grank-z.ts';
import { generalisedRanks } from '../../../src/inference/ingredients/generalised-ranks.ts';
import { type RankedCell, rankedCells } from '../../../src/inference/ingredients/ranked-cells.ts';
import { isUndefined } from '../../../src/inference/test-statistic.ts';
import { orderOf } from '../../../src/numeric/order.ts';
import { contributions, shape, stateOf } from '../made-up.ts';

function cellOf(given: ReturnType<typeof contributions>, cell: number): RankedCell {
  const ranked = rankedCells(stateOf(grankT, given))[cell]!;
  if (isUndefined(ranked)) throw new Error(ranked.reason);
  return ranked;
}

/** Two observations whose scores are 1 and 3, of deviation √2, and whose estimation days over s are these. */
const scored = (...ascending: number[]) =>
  contributions(5, 2, 0).map((one, i) => ({
    ...one,
    sigma: 1,
    standardised: one.standardised.map(() => 1 + 2 * i),
    estimation: Float64Array.from(one.estimation, (_, day) => ascending[day] ?? Number.NaN),
  }));

test('a score ranks among the estimation days and itself, on a tie in the middle', () => {
  const tie = 1 / Math.SQRT2;
  const { cumulative, variance, days } = cellOf(scored(0, tie, 3, tie), 0);
  // Scores 1/√2 and 3/√2 among four days: ranks 3, in the middle of three, and 4, each of T + 1 = 6.
  expect(cumulative).toBeCloseTo(3 / 6 + 4 / 6 - 1, 14);
  expect(variance).toBeCloseTo(2 * (4 / (12 * 6)), 14);
  // Ranks of the days: 1, 3, 5, 3 beside the first score, 1, 2.5, 5, 2.5 beside the second.
  expect([...days.sums.subarray(0, 4)].map((u) => 6 * (u + 1))).toEqual(
    [2, 5.5, 10, 5.5].map((rank) => expect.closeTo(rank, 13)),
  );
});

test('what an observation with more days left behind is no tie of the next', () => {
  const largest = 3 / Math.SQRT2;
  const [longer, other] = scored(0, 1, largest, largest);
  const shorter = {
    ...other!,
    estimation: other!.estimation.map((value, day) => (day === 3 ? Number.NaN : value)),
  };
  // Ranks 2 of T + 1 = 6, and 3½, in the middle of two, of 5.
  expect(cellOf([longer!, shorter], 0).cumulative).toBeCloseTo(2 / 6 + 3.5 / 5 - 1, 14);
});

/** The statistics as METHODS states them, every rank made anew. */
function byDefinition(given: ReturnType<typeof contributions>, cell: number) {
  const { deviation } = cellOf(given, cell);
  const days = shape.estimationDays + 1;
  const [sums, counts] = [new Float64Array(days), new Float64Array(days)];
  let variance = 0;
  given.forEach(({ estimation, sigma, standardised }) => {
    const score = standardised[cell]! / deviation;
    const pooled = Float64Array.of(...estimation.map((value) => value / sigma), score);
    const { ranks, count: ranked } = orderOf(pooled);
    ranks.forEach((rank, day) => {
      if (Number.isNaN(rank)) return;
      sums[day]! += rank / (ranked + 1) - 0.5;
      counts[day]!++;
    });
    if (!Number.isNaN(score)) variance += (ranked - 1) / (12 * (ranked + 1));
  });
  const squares = sums.reduce(
    (total, sum, day) => total + (counts[day]! / given.length) * (sum / counts[day]!) ** 2,
    0,
  );
  const z = sums[days - 1]! / counts[days - 1]! / Math.sqrt(squares / days);
  return { t: z * Math.sqrt((days - 2) / (days - 1 - z ** 2)), z: sums[days - 1]! / Math.sqrt(variance) };
}

test.each([0.2, 0])(
  'GRANK-T and GRANK-Z are those of ranks made anew for every window, %d missing',
  (missing) => {
    const given = contributions(21, 12, missing);
    const state = stateOf(grankT, given);
    for (const cell of [0, 5, 12, 13]) {
      const { t, z } = byDefinition(given, cell);
      expect(grankT.statistic(state, cell, shape)).toMatchObject({
        statistic: expect.closeTo(t, 11),
        distribution: { name: 't', degreesOfFreedom: shape.estimationDays - 1 },
      });
      expect(grankZ.statistic(state, cell, shape)).toMatchObject({ statistic: expect.closeTo(z, 11) });
    }
  },
);

test('one observation has no deviation to scale by', () => {
  const state = stateOf(grankT, contributions(5, 1, 0));
  expect(rankedCells(state)[0]).toMatchObject({ n: 1, reason: expect.stringContaining('at least') });
});

test('scores that are all the same have no deviation to be scaled by', () => {
  const state = generalisedRanks.empty(shape);
  for (const one of contributions(5, 3, 0))
    generalisedRanks.add(state, { ...one, standardised: one.standardised.map(() => 1) });
  expect(rankedCells(state)[0]).toMatchObject({
    reason: 'no variance: the standardised values are all the same',
  });
});

test('where the days of the estimation window have the same mean rank there is nothing to compare with, to rounding', () => {
  for (const pairs of [1, 2, 3, 5, 7])
    for (let days = 2; days <= 20; days++) {
      const ascending = Array.from({ length: days }, (_, day) => day - days - 1);
      const one = scored(...ascending);
      const other = scored(...ascending.toReversed());
      const given = Array.from({ length: pairs }, () => [one[0]!, other[1]!]).flat();
      expect(grankT.statistic(stateOf(grankT, given), 0, { ...shape, estimationDays: days })).toEqual({
        n: 2 * pairs,
        estimate: expect.any(Number),
        reason: 'the days of the estimation window have no ranks to compare with',
      });
    }
});
