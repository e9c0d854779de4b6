import { describe, expect, test } from 'vitest';
import { isFactorSeries, malformedFactors } from '../../src/prices/malformed-factors.ts';
import { parseDay } from '../../src/time/day.ts';

const days = Int32Array.from(['2025-04-10', '2025-04-11', '2025-07-20'], (date) => parseDay(date)!);
const mktrf = Float64Array.of(0.01, 0.02, Number.NaN);
const sound = { source: 'mine', days, columns: { mktrf } };
const messages = (own: object) => malformedFactors({ ...sound, ...own }).map(({ message }) => message);

describe('a factor series made in code', () => {
  test('is in order as it promises', () => {
    expect(malformedFactors(sound)).toEqual([]);
  });

  test('has days that ascend without repeats, and are counted', () => {
    const [first, second, third] = days as unknown as [number, number, number];
    expect(messages({ days: Int32Array.of(first, third, second) })).toEqual([
      'the days of mine must ascend without repeats, got "2025-04-11 after 2025-07-20"; sort its rows by day, and leave one of each',
    ]);
    expect(messages({ days: Int32Array.of(first, second, second) })).toHaveLength(1);
    expect(messages({ days: Int32Array.of(20250410, 20250411, 20250720) })).toEqual([
      'the days of mine must be counted from 1970-01-01, got 20250410; count them with parseDay(), or read files with readFactors',
    ]);
  });

  test('has columns as long as its days', () => {
    expect(messages({ columns: { mktrf, smb: mktrf.subarray(1), hml: new Float64Array(8) } })).toEqual([
      'smb of mine must be as long as days, 3, got 2',
      'hml of mine must be as long as days, 3, got 8',
    ]);
  });
});

test('what has no days or columns of numbers is no factor series', () => {
  expect(isFactorSeries(sound)).toBe(true);
  for (const other of [
    undefined,
    null,
    'a.csv',
    {},
    { ...sound, days: undefined },
    { ...sound, columns: null },
    { ...sound, columns: { mktrf: null } },
    { ...sound, columns: { mktrf: new DataView(new ArrayBuffer(8)) } },
  ])
    expect(isFactorSeries(other)).toBe(false);
});
