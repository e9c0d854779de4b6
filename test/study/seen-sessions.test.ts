import { expect, test } from 'vitest';
import type { PriceSeries } from '../../src/prices/series.ts';
import { sessionsSeen } from '../../src/study/seen-sessions.ts';

const series = (symbol: string, ...days: number[]): PriceSeries => ({
  symbol,
  days: Int32Array.from(days),
  columns: {},
});
const seen = (all: readonly PriceSeries[], ...benchmarks: string[]) =>
  [...sessionsSeen(all, new Set(benchmarks), () => true)].toSorted((a, b) => a - b);

const index = series('MKT', 1, 2, 4, 5);

test('the days of a benchmark are sessions, and a security that is suspended ends none', () => {
  expect(seen([index, series('A', 1, 5)], 'MKT')).toEqual([1, 2, 4, 5]);
});

test('a day that one file alone has is none where a benchmark reaches: the file is filled', () => {
  expect(seen([index, series('A', 1, 2, 3, 4, 5), series('B', 1, 2, 4, 5)], 'MKT')).toEqual([1, 2, 4, 5]);
});

test('a day that two securities have is one, though the benchmark lacks it', () => {
  expect(seen([index, series('A', 1, 3), series('B', 3, 5)], 'MKT')).toEqual([1, 2, 3, 4, 5]);
});

test('where no benchmark reaches, all days there are', () => {
  expect(seen([index, series('A', 0, 3, 6)], 'MKT')).toEqual([0, 1, 2, 4, 5, 6]);
  expect(seen([series('A', 1, 3), series('B', 2)])).toEqual([1, 2, 3]);
  expect(seen([series('MKT'), series('A', 1)], 'MKT')).toEqual([1]);
});

test('series of one wide file say one thing once; a benchmark among them says it for all', () => {
  const { days } = series('', 1, 2, 3);
  const wide = ['A', 'B'].map((symbol): PriceSeries => ({ symbol, days, columns: {} }));
  expect(seen([series('MKT', 1, 3), ...wide], 'MKT')).toEqual([1, 3]);
  expect(seen([...wide, { symbol: 'MKT', days, columns: {} }], 'MKT')).toEqual([1, 2, 3]);
});

test('days that are not in question are left alone', () => {
  expect([...sessionsSeen([index], new Set(['MKT']), (day) => day > 3)]).toEqual([4, 5]);
});
