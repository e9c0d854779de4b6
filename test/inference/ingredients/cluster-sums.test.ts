import { expect, test } from 'vitest';
import { addToSums, type ClusterSums, joinSums } from '../../../src/inference/ingredients/cluster-sums.ts';
import { type DatedContribution, inDateOrder } from '../../../src/inference/ingredients/date-clusters.ts';
import { correlated, dated } from '../dated.ts';

const sumsOf = (contributions: readonly DatedContribution[]): ClusterSums => {
  const sums: ClusterSums = new Map();
  for (const one of contributions) addToSums(sums, one);
  return sums;
};

/** 40 values that alternate by one, about 10, of twice a scale. */
const alternating = (scale: number) =>
  Array.from({ length: 40 }, (_, t) => 10 + scale * (t % 2 === 0 ? 1 : -1));

test('residuals are summed less their mean and over their root mean square: two that alternate come to 2 and −2', () => {
  const [sum] = inDateOrder(sumsOf([dated(0, alternating(1)), dated(0, alternating(3))]));
  expect([...sum!.scores.subarray(0, 2)]).toEqual([2, -2].map((score) => expect.closeTo(score, 13)));
  expect(sum!.squares).toBeCloseTo(80, 11);
});

test('a missing day adds nothing, and the others weigh by the share of days there are', () => {
  const holed = alternating(1).map((value, t) => (t < 8 ? Number.NaN : value));
  const [sum] = inDateOrder(sumsOf([dated(0, holed)]));
  expect([...sum!.scores.subarray(6, 10)]).toEqual(
    [0, 0, 40 / 32, -40 / 32].map((one) => expect.closeTo(one, 13)),
  );
});

test('residuals that do not vary, and observations with fewer than 30 days, have a cluster and no part in it', () => {
  const { contributions } = correlated(7, [0, 0]);
  const known = (days: number) =>
    dated(
      0,
      contributions[0]!.estimation.map((value, t) => (t < days ? value : Number.NaN)),
    );
  const own = sumsOf(contributions);
  for (const other of [dated(0, Array(80).fill(0)), known(29), known(0)]) {
    expect(sumsOf([...contributions, other])).toEqual(own);
    expect(inDateOrder(sumsOf([other])).map(({ squares }) => squares)).toEqual([0]);
  }
  expect(sumsOf([...contributions, known(30)])).not.toEqual(own);
});

test('joined sums are those of both, cluster by cluster', () => {
  const { contributions } = correlated(7, [0, 3, 0, 5, 3], 0.1);
  const joined = sumsOf(contributions.slice(0, 2));
  joinSums(joined, sumsOf(contributions.slice(2)));
  const [own, whole] = [joined, sumsOf(contributions)].map(inDateOrder);
  expect(own!.map(({ eventDates }) => [...eventDates])).toEqual(
    whole!.map(({ eventDates }) => [...eventDates]),
  );
  own!.forEach(({ scores, squares }, g) => {
    expect(squares).toBeCloseTo(whole![g]!.squares, 10);
    for (const [t, score] of scores.entries()) expect(score).toBeCloseTo(whole![g]!.scores[t]!, 12);
  });
});

test('nothing that was read with an observation stays in memory with its dates', () => {
  const [one] = correlated(7, [0]).contributions;
  const read = (dates: Int32Array) => {
    const all = new Int32Array(100_000);
    all.set(dates);
    return all.subarray(0, dates.length);
  };
  const dates = { estimationDates: read(one!.estimationDates), eventDates: read(one!.eventDates) };
  const [sum] = inDateOrder(sumsOf([{ ...one!, ...dates }]));
  expect(sum).toMatchObject(dates);
  expect([sum!.estimationDates.buffer.byteLength, sum!.eventDates.buffer.byteLength]).toEqual([320, 12]);
});
