import { expect, test } from 'vitest';
import { thinned, utcDate } from '../../../src/report/backtest/days.ts';

test('a date is midnight in UTC', () => {
  expect(utcDate('2026-04-24').toISOString()).toBe('2026-04-24T00:00:00.000Z');
});

test('a short series keeps every day', () => {
  expect(thinned(Float64Array.of(3, 1, 2))).toEqual([0, 1, 2]);
});

test('a long series keeps its first, last, lowest and highest day, in order', () => {
  const values = Float64Array.from({ length: 10_000 }, (_, i) => Math.sin(i));
  values[4_321] = -9;
  values[8_765] = 9;
  const kept = thinned(values);
  expect(kept.length).toBeLessThanOrEqual(1_300);
  expect(kept).toEqual(kept.toSorted((a, b) => a - b));
  for (const day of [0, 4_321, 8_765, 9_999]) expect(kept).toContain(day);
});

test('days without a value hide no extreme of a long series', () => {
  const values = Float64Array.from({ length: 10_000 }, (_, i) => (i % 2 === 0 ? Number.NaN : Math.sin(i)));
  values[4_321] = -9;
  values[8_765] = 9;
  expect(thinned(values)).toEqual(expect.arrayContaining([4_321, 8_765]));
});
