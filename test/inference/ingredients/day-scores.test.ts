import { expect, test } from 'vitest';
import { type DayScores, dayScores } from '../../../src/inference/ingredients/day-scores.ts';
import { contributions, fiveDays as shape } from '../made-up.ts';

const [anyone] = contributions(1, 1, 0);

function scoresOf(...observations: [estimation: number[], event: number[]][]): DayScores {
  const state = dayScores.empty(shape);
  for (const [estimation, event] of observations)
    dayScores.add(state, {
      ...anyone!,
      values: Float64Array.of(0.5),
      estimation: Float64Array.from(estimation),
      event: Float64Array.from(event),
    });
  return state;
}

test('a day is scored by its rank, less that of the middle, and by its rank over T + 1, less a half', () => {
  const { ranks, rankShares } = scoresOf([
    [30, 10, 20],
    [50, 40],
  ]);
  expect([...ranks]).toEqual([0, -2, -1, 2, 1]);
  expect([...rankShares]).toEqual([3, 1, 2, 5, 4].map((rank) => rank / 6 - 0.5));
});

test('tied days share the mean of their ranks', () => {
  const { ranks } = scoresOf([
    [2, 5, 2],
    [2, 5],
  ]);
  expect([...ranks]).toEqual([2, 4.5, 2, 2, 4.5].map((rank) => rank - 3));
});

test.each([
  ['an odd number of days, the middle one', [1, 2, 3], [4, 5], [-1, -1, 0, 1, 1]],
  ['days tied with the middle one', [2, 2, 1], [2, 5], [0, 0, -1, 0, 1]],
  ['an even number, between the middle two', [1, 2, Number.NaN], [3, 4], [-1, -1, 0, 1, 1]],
  ['an even number whose middle two are the same', [1, 2, Number.NaN], [2, 4], [-1, 0, 0, 0, 1]],
  ['days all alike', [7, 7, 7], [7, 7], [0, 0, 0, 0, 0]],
])('a day has the sign of what it is above the median: of %s', (_, estimation, event, expected) => {
  expect([...scoresOf([estimation, event]).signs]).toEqual(expected);
});

test('a missing day is no day of its observation', () => {
  const { counts, ranks, rankShares, signs } = scoresOf([
    [Number.NaN, 3, 1],
    [2, Number.NaN],
  ]);
  expect([...counts]).toEqual([0, 1, 1, 1, 0]);
  expect([...ranks]).toEqual([0, 1, -1, 0, 0]);
  expect([...rankShares]).toEqual([0, 3 / 4 - 0.5, 1 / 4 - 0.5, 0, 0]);
  expect([...signs]).toEqual([0, 1, -1, 0, 0]);
});

test('observations are summed day by day, and blocks of them joined', () => {
  const one: [number[], number[]] = [
    [1, 2, 3],
    [4, 5],
  ];
  const other: [number[], number[]] = [
    [Number.NaN, 9, 8],
    [7, 6],
  ];
  const both = scoresOf(one, other);
  expect([...both.ranks]).toEqual([-2, 0.5, 0.5, 0.5, 0.5]);
  expect([...both.counts]).toEqual([1, 2, 2, 2, 2]);
  const joined = scoresOf(one);
  dayScores.join(joined, scoresOf(other));
  expect(joined).toEqual(both);
});
