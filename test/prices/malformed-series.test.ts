import { describe, expect, test } from 'vitest';
import { isPriceSeries, malformedSeries } from '../../src/prices/malformed-series.ts';
import { priceSeries } from '../../src/prices/series.ts';

const sound = priceSeries('ACME', [
  { date: '2025-04-10', close: 10 },
  { date: '2025-04-11', close: 11 },
  { date: '2025-07-20', close: 12 },
]);
const messages = (own: object) => malformedSeries({ ...sound, ...own }).map(({ message }) => message);
const close = Float64Array.of(1, 2, 3);

describe('a series made in code', () => {
  test('is in order as priceSeries makes it, and so is one with adj_close alone', () => {
    expect(malformedSeries(sound)).toEqual([]);
    expect(messages({ columns: { adj_close: close } })).toEqual([]);
  });

  test('has days that ascend without repeats', () => {
    const legal = 'the days of ACME must ascend without repeats, got';
    const remedy = 'make it with priceSeries(), which sorts';
    const [first, second, third] = sound.days as unknown as [number, number, number];
    expect(messages({ days: Int32Array.of(first, third, second) })).toEqual([
      `${legal} "2025-04-11 after 2025-07-20"; ${remedy}`,
    ]);
    expect(messages({ days: Int32Array.of(first, second, second) })).toEqual([
      `${legal} "2025-04-11 after 2025-04-11"; ${remedy}`,
    ]);
  });

  test('has days that are days, not dates written as numbers', () => {
    expect(messages({ days: Int32Array.of(20250410, 20250411, 20250720) })).toEqual([
      'the days of ACME must be counted from 1970-01-01, got 20250410; make it with priceSeries(), which reads ISO dates',
    ]);
  });

  test('has columns as long as its days, one of them a close', () => {
    expect(messages({ columns: { open: close, close: close.subarray(1) } })).toEqual([
      'close of ACME must be as long as days, 3, got 2',
    ]);
    expect(messages({ columns: { open: close, volume: close } })).toEqual([
      'the prices of ACME must have close or adj_close, got "open, volume"',
    ]);
    expect(messages({ columns: {} })).toEqual([
      'the prices of ACME must have close or adj_close, got nothing',
    ]);
  });
});

test('what has no symbol, days or columns of numbers is no price series', () => {
  expect(isPriceSeries(sound)).toBe(true);
  for (const other of [
    undefined,
    null,
    'a.csv',
    {},
    { ...sound, symbol: '' },
    { ...sound, days: [1, 2, 3] },
    { ...sound, columns: null },
    { ...sound, columns: { close: [1, 2, 3] } },
  ])
    expect(isPriceSeries(other)).toBe(false);
});
