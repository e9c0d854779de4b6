import { expect, test } from 'vitest';
import { corradoRankZ } from '../../../src/inference/corrado-rank-z.ts';
import { corradoSignZ } from '../../../src/inference/corrado-sign-z.ts';
import { corradoZivneyRankZ } from '../../../src/inference/corrado-zivney-rank-z.ts';
import type { DayScores } from '../../../src/inference/ingredients/day-scores.ts';
import type { SampleShape, TestStatistic } from '../../../src/inference/test-statistic.ts';
import { contributions, fiveDays as shape } from '../made-up.ts';

const [anyone] = contributions(1, 1, 0);

/** Two observations whose event days rank 4 and 5 of 5, and 5 and 1. */
const given = [
  {
    ...anyone!,
    values: Float64Array.of(9),
    estimation: Float64Array.of(1, 2, 3),
    event: Float64Array.of(4, 5),
  },
  {
    ...anyone!,
    values: Float64Array.of(1),
    estimation: Float64Array.of(2, 3, 4),
    event: Float64Array.of(5, 1),
  },
];

function statistic(test: TestStatistic<DayScores>, own = shape, observations = given) {
  const state = test.empty(own);
  for (const one of observations) test.add(state, one, own);
  return test.statistic(state, 0, own);
}

// Ranks less 3: −2 −1 0 | 1 2 and −1 0 1 | 2 −2; means −1.5 −.5 .5 | 1.5 0, of mean square 1.
const z = 1.5 / Math.sqrt(2);

test('Corrado’s rank test of the mean ranks −1.5, −.5, .5 | 1.5, 0 is 1.5/√2', () => {
  expect(statistic(corradoRankZ)).toEqual({
    n: 2,
    estimate: 5,
    statistic: expect.closeTo(z, 14),
    distribution: { name: 'normal' },
  });
});

test('with nothing missing Corrado and Zivney’s is the same', () => {
  expect(statistic(corradoZivneyRankZ)).toMatchObject({ statistic: expect.closeTo(z, 14) });
});

test('signs about the median 3: − − 0 | + + and − 0 + | + −, sums −2 −1 1 | 2 0', () => {
  expect(statistic(corradoSignZ)).toMatchObject({
    statistic: expect.closeTo(2 / Math.sqrt(2) / Math.sqrt(2), 14),
  });
});

test('scores that do not vary are no test', () => {
  const still = given.map((one) => ({
    ...one,
    estimation: one.estimation.map(() => 1),
    event: one.event.map(() => 1),
  }));
  expect(statistic(corradoRankZ, shape, still)).toMatchObject({
    reason: 'no variance: the ranks are all the same',
  });
  expect(statistic(corradoSignZ, shape, still)).toMatchObject({
    reason: 'no variance: the signs are all the same',
  });
});

test('one observation is no sample', () => {
  expect(statistic(corradoRankZ, shape, given.slice(0, 1))).toMatchObject({
    n: 1,
    reason: expect.stringContaining('at least'),
  });
});

test('a window has the days of its own: of those from day −1 on the first is 1.5, the second 0', () => {
  const ofDay = (day: number) =>
    statistic(corradoRankZ, { ...shape, cells: [{ measure: 'AAR', range: [day, day] }], eventStart: -1 });
  expect(ofDay(-1)).toMatchObject({ statistic: expect.closeTo(1.5, 14) });
  expect(ofDay(0)).toMatchObject({ statistic: expect.closeTo(0, 14) });
});

test('a day on which nobody has a score is no day, neither of the window nor of the spread', () => {
  const longer: SampleShape = { ...shape, cells: [{ measure: 'CAAR', range: [0, 2] }], eventDays: 3 };
  const missing = given.map((one) => ({ ...one, event: Float64Array.of(...one.event, Number.NaN) }));
  expect(statistic(corradoRankZ, longer, missing)).toMatchObject({ statistic: expect.closeTo(z, 14) });
});

/** The statistics as METHODS states them: each day value from the observations that have the day, every score made anew. */
function byDefinition(
  observations: readonly { estimation: Float64Array; event: Float64Array }[],
  score: (days: number[]) => number[],
  dayValue: (sum: number, count: number) => number,
) {
  const scored = observations.map(({ estimation, event }) => {
    const known = [...estimation, ...event].flatMap((value, day) =>
      Number.isNaN(value) ? [] : [{ value, day }],
    );
    const scores = score(known.map(({ value }) => value));
    return new Map(known.map(({ day }, i) => [day, scores[i]!]));
  });
  const values = [0, 1, 2, 3, 4].map((day) => {
    const own = scored.flatMap((scores) => scores.get(day) ?? []);
    return dayValue(
      own.reduce((sum, value) => sum + value, 0),
      own.length,
    );
  });
  const spread = Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length);
  return (values[3]! + values[4]!) / (spread * Math.SQRT2);
}

const rank = (days: number[]) => days.map((value) => days.filter((other) => other <= value).length);
const median = (days: number[]) => {
  const sorted = days.toSorted((a, b) => a - b);
  return (sorted[Math.floor((days.length - 1) / 2)]! + sorted[Math.floor(days.length / 2)]!) / 2;
};

test.each([
  [
    'the mean of ranks',
    corradoRankZ,
    (days: number[]) => rank(days).map((own) => own - (days.length + 1) / 2),
    (sum: number, count: number) => sum / count,
  ],
  [
    'ranks over T + 1, over the root of how many there are',
    corradoZivneyRankZ,
    (days: number[]) => rank(days).map((own) => own / (days.length + 1) - 0.5),
    (sum: number, count: number) => sum / Math.sqrt(count),
  ],
  [
    'signs, over the root of how many there are',
    corradoSignZ,
    (days: number[]) => days.map((value) => Math.sign(value - median(days))),
    (sum: number, count: number) => sum / Math.sqrt(count),
  ],
] as const)('where days are missing a day has %s', (_, own, score, dayValue) => {
  const holed = [
    ...given,
    {
      ...anyone!,
      values: Float64Array.of(2),
      estimation: Float64Array.of(5, Number.NaN, 1),
      event: Float64Array.of(2, 4),
    },
    {
      ...anyone!,
      values: Float64Array.of(3),
      estimation: Float64Array.of(Number.NaN, 1.5, 2),
      event: Float64Array.of(Number.NaN, 3),
    },
  ];
  expect(statistic(own, shape, holed)).toMatchObject({
    n: 4,
    statistic: expect.closeTo(byDefinition(holed, score, dayValue), 12),
  });
});
