import { describe, expect, test } from 'vitest';
import { addAverages, emptyAverages, joinAverages } from '../../src/abnormal/averages.ts';

const missing = Number.NaN;
const events = [
  Float64Array.of(missing, 0.01, 0.02),
  Float64Array.of(0.04, missing, -0.02),
  Float64Array.of(0, 0.03, missing),
];

function averagesOf(given: readonly Float64Array[]) {
  const averages = emptyAverages(3);
  for (const event of given) addAverages(averages, event);
  return averages;
}

describe('averages', () => {
  const averages = averagesOf(events);

  test('of a day are over the observations that have one that day', () => {
    expect([...averages.abnormal.count]).toEqual([2, 2, 2]);
    expect(averages.abnormal.mean[0]).toBeCloseTo(0.02, 15);
    expect(averages.abnormal.mean[1]).toBeCloseTo(0.02, 15);
    expect(averages.abnormal.mean[2]).toBeCloseTo(0, 15);
  });

  test('count as positive what is above zero', () => {
    expect([...averages.positive]).toEqual([1, 2, 1]);
  });

  test('of running sums are over those that have begun', () => {
    expect([...averages.cumulative.count]).toEqual([2, 3, 3]);
    expect(averages.cumulative.mean[2]).toBeCloseTo((0.03 + 0.02 + 0.03) / 3, 15);
  });

  test('joined are those of all', () => {
    const joined = averagesOf(events.slice(0, 1));
    joinAverages(joined, averagesOf(events.slice(1)));
    expect([...joined.positive]).toEqual([...averages.positive]);
    joined.cumulative.mean.forEach((mean, day) => {
      expect(mean).toBeCloseTo(averages.cumulative.mean[day]!, 15);
    });
  });
});

test('running sums are missing before the first value and stand still where one is missing', () => {
  const averages = emptyAverages(4);
  addAverages(averages, Float64Array.of(missing, 1, missing, 2));
  const { cumulative } = averages;
  expect([...cumulative.count]).toEqual([0, 1, 1, 1]);
  expect([...cumulative.mean.slice(1)]).toEqual([1, 1, 3]);
});
