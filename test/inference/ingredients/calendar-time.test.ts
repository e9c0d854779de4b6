import { expect, test } from 'vitest';
import { calendarTimeNeweyWestT } from '../../../src/inference/calendar-time-newey-west-t.ts';
import { calendarTimeT } from '../../../src/inference/calendar-time-t.ts';
import {
  calendarTimeStatistic,
  type HeldSample,
  heldSample,
} from '../../../src/inference/ingredients/calendar-time.ts';
import { isUndefined, type SampleShape, type TestStatistic } from '../../../src/inference/test-statistic.ts';
import { dated } from '../dated.ts';
import { stateOf } from '../made-up.ts';

/** Two securities over the same three days: portfolio returns 1, 2 and 6 % on a benchmark of −1, 0 and 1 %. */
const shape: SampleShape = {
  cells: [{ measure: 'CAAR', range: [-1, 1] }],
  estimationDays: 2,
  eventDays: 3,
  eventStart: -1,
};
const benchmark = [-0.01, 0, 0.01];
const pair = (market: number[] | undefined = benchmark) =>
  [0, 0.02].map((spread, i) =>
    dated(0, [0, 0], {
      security: `S${i}`,
      values: Float64Array.of(0.09),
      eventReturns: Float64Array.of(spread, 0.01 + spread, 0.05 + spread),
      eventFactors: market ? [Float64Array.from(market)] : [],
    }),
  );
const drawn = (test: TestStatistic<HeldSample>, given = pair()) =>
  test.statistic(stateOf(test, given), 0, shape);

test('alpha of 1, 2, 6 % on −1, 0, 1 % is 3 %, its residuals .5, −1, .5 % and its t 3√3/√1.5', () => {
  expect(drawn(calendarTimeT)).toEqual({
    n: 2,
    estimate: expect.closeTo(0.03, 14),
    standardError: expect.closeTo(Math.sqrt(1.5) / 100 / Math.sqrt(3), 14),
    statistic: expect.closeTo((3 * Math.sqrt(3)) / Math.sqrt(1.5), 12),
    distribution: { name: 't', degreesOfFreedom: 1 },
  });
});

test('by Newey and West over one lag its variance is (.25 + 1 + .25 − .5 − .5)/9 of a square percent', () => {
  // ⌊4(3/100)^(2/9)⌋ = 1 lag, weight ½; the benchmark has mean 0, so every date weighs a third.
  const statistic = drawn(calendarTimeNeweyWestT);
  if (isUndefined(statistic)) throw new Error(statistic.reason);
  expect(statistic.standardError).toBeCloseTo(Math.sqrt(0.5 / 9) / 100, 14);
});

test('fewer than three dates, no benchmark, and one that stands still are not defined', () => {
  const reason = (given: ReturnType<typeof pair>) => drawn(calendarTimeT, given);
  expect(reason(pair([0.01, 0.01, 0.01]))).toMatchObject({
    reason: expect.stringMatching(/^no variance: the factors on the dates of the windows/),
  });
  expect(reason(pair([0.01, Number.NaN, 0]))).toMatchObject({
    reason: expect.stringMatching(/cover 2 dates/),
  });
  expect(reason(pair([0.01, Number.NaN, Number.NaN]))).toMatchObject({
    reason: expect.stringMatching(/cover 1 date with factors/),
  });
  expect(reason(pair().map((one) => ({ ...one, eventFactors: [] })))).toMatchObject({
    reason: expect.stringMatching(/cover 0 dates .* at least 3$/),
  });
});

test('a standard error of nothing is not divided by', () => {
  const sample = heldSample.empty(shape);
  for (const one of pair()) heldSample.add(sample, one);
  expect(calendarTimeStatistic(sample, 0, shape, () => 0)).toMatchObject({
    reason: 'no variance: the residuals of the portfolio are all the same',
  });
});

test('only the days of the window are held: two of three are too few', () => {
  const within: SampleShape = { ...shape, cells: [{ measure: 'CAAR', range: [0, 1] }] };
  expect(calendarTimeT.statistic(stateOf(calendarTimeT, pair()), 0, within)).toMatchObject({
    reason: expect.stringMatching(/cover 2 dates/),
  });
});

test('1, 1, 3, 3 % on −1, 1, −1, 1 % leave 4 square percent to two degrees of freedom: √(4/2/4)', () => {
  const four = [0, 0].map((_, i) =>
    dated(0, [0, 0], {
      security: `S${i}`,
      values: Float64Array.of(0.08),
      eventDates: Int32Array.of(2, 3, 4, 5),
      eventReturns: Float64Array.of(0.01, 0.01, 0.03, 0.03),
      eventFactors: [Float64Array.of(-0.01, 0.01, -0.01, 0.01)],
    }),
  );
  const longer: SampleShape = { ...shape, cells: [{ measure: 'CAAR', range: [-1, 2] }], eventDays: 4 };
  expect(calendarTimeT.statistic(stateOf(calendarTimeT, four), 0, longer)).toMatchObject({
    estimate: expect.closeTo(0.02, 14),
    standardError: expect.closeTo(0.01 * Math.sqrt(0.5), 14),
    distribution: { degreesOfFreedom: 2 },
  });
});
