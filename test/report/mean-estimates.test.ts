import { describe, expect, test } from 'vitest';
import { tests as registry } from '../../src/inference/registry.ts';
import { estimatesMean, meanEstimates } from '../../src/report/mean-estimates.ts';
import { rowsIn } from '../../src/report/rows.ts';
import { resultOf } from './made-up.ts';

const cell = { group: 'all', model: 'market-model', measure: 'CAAR', from: 0, to: 0 };
const mean = { ...cell, test: 'patell-z', n: 2, estimate: 0.03 };
const alpha = { ...cell, test: 'calendar-time-t', n: 3, estimate: 0.0004 };
const events = ['a', 'b', 'c', 'd'].map((observation) => ({
  observation,
  status: 'included',
  group: 'tech',
}));
const windows = [0.01, 0.05, Number.NaN, 0.9].map((car, i) => ({
  observation: events[i]!.observation,
  model: 'market-model',
  from: 0,
  to: 0,
  car,
  bhar: 2 * car,
}));

const meansOf = (tests: Parameters<typeof resultOf>[0]['tests'], own: readonly object[] = events) => {
  const result = resultOf({ tests: tests!, windows, events: own as typeof events });
  return meanEstimates(result, rowsIn(result.tables.tests));
};

describe('meanEstimates', () => {
  test('the mean is that of a test that estimates it, whatever test comes first', () => {
    expect(meansOf([alpha, mean])).toMatchObject([{ n: 2, estimate: 0.03 }]);
    expect(meansOf([mean, alpha])).toMatchObject([{ n: 2, estimate: 0.03 }]);
  });

  test('without such a test it is the mean of the windows, of those that count and have one', () => {
    const counted = events.map((event, i) => (i === 3 ? { ...event, counted_with: 'a' } : event));
    expect(meansOf([alpha], counted)).toEqual([{ ...cell, n: 2, estimate: 0.03 }]);
    expect(meansOf([{ ...alpha, measure: 'BHAAR', test: 'mine' }], counted)[0]!.estimate).toBeCloseTo(0.06);
    const excluded = events.map((event, i) => (i === 3 ? { ...event, status: 'excluded' } : event));
    expect(meansOf([alpha], excluded)[0]!.n).toBe(2);
  });

  test('in a group one of another group stands for none of its own', () => {
    const others = events.map((event, i) => (i === 0 ? { ...event, group: 'banks' } : event));
    const counted = others.map((event, i) => (i === 1 ? { ...event, counted_with: 'a' } : event));
    expect(meansOf([{ ...alpha, group: 'tech' }], counted)).toMatchObject([{ n: 2, estimate: 0.475 }]);
  });

  test('nothing is the mean of nothing', () => {
    expect(meansOf([alpha], [])).toMatchObject([{ n: 0, estimate: Number.NaN }]);
  });
});

test('calendar-time tests and the time-series t estimate another thing than the mean', () => {
  const others = Object.keys(registry).filter((id) => !estimatesMean(id));
  expect(others).toEqual(['calendar-time-newey-west-t', 'calendar-time-t', 'time-series-t']);
  expect(estimatesMean('given-with-the-study')).toBe(false);
});
