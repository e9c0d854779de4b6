import { expect, test } from 'vitest';
import type { SampleShape } from '../../src/inference/test-statistic.ts';
import { timeSeriesT } from '../../src/inference/time-series-t.ts';
import { contributions, stateOf } from './made-up.ts';

const shape: SampleShape = {
  cells: [{ measure: 'CAAR', range: [0, 1] }],
  estimationDays: 4,
  eventDays: 3,
  eventStart: -1,
};
const [anyone] = contributions(1, 1, 0);
const observation = (estimation: number[], event: number[]) => ({
  ...anyone!,
  values: Float64Array.of(1),
  estimation: Float64Array.from(estimation),
  event: Float64Array.from(event),
});
const drawn = (...given: ReturnType<typeof observation>[]) =>
  timeSeriesT.statistic(stateOf(timeSeriesT, given), 0, shape);

const nothing = Number.NaN;
const one = observation([1, 2, nothing, nothing], [9, 2, nothing]);

test('portfolio returns 2, 3, 6 of the estimation window and 3, 5 of the window are 8/√(13/3 · 2)', () => {
  const standardError = Math.sqrt(26 / 3);
  expect(drawn(one, observation([3, 4, 6, nothing], [9, 4, 5]))).toEqual({
    n: 2,
    estimate: 8,
    standardError: expect.closeTo(standardError, 14),
    statistic: expect.closeTo(8 / standardError, 14),
    distribution: { name: 't', degreesOfFreedom: 2 },
  });
});

test('a day of the window on which nobody has a return is no day of it', () => {
  expect(drawn(one, observation([3, 4, 6, nothing], [9, 4, nothing]))).toMatchObject({
    estimate: 3,
    standardError: expect.closeTo(Math.sqrt(13 / 3), 14),
  });
});
