import { DataFrame } from 'danfojs-node';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pricesFromDanfo } from '../../../src/io/danfo/prices.ts';
import { type PriceColumn, priceColumns, priceSeries } from '../../../src/prices/series.ts';
import { type EpochDay, formatDay } from '../../../src/time/day.ts';

const date = ['2026-04-23', '2026-04-24'];

/** Rows of prices as code gives them, one a day from 2026-01-01 on, some not known. */
const anyRows = fc
  .tuple(fc.subarray([...priceColumns], { minLength: 1 }), fc.integer({ min: 1, max: 20 }))
  .chain(([columns, length]) => {
    const price = fc.oneof(fc.double({ min: 0.001, max: 1e6, noNaN: true }), fc.constant(Number.NaN));
    const row = fc.record(
      Object.fromEntries(columns.map((name): [PriceColumn, typeof price] => [name, price])),
    );
    return fc.array(row, { minLength: length, maxLength: length });
  })
  .map((rows) => rows.map((row, i) => ({ date: formatDay((20454 + i) as EpochDay), ...row })));

describe('prices from a DataFrame', () => {
  test('are those that priceSeries makes of the same rows', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const columns = Object.keys(rows[0]!);
        const frame = new DataFrame(
          rows.map((row) => Object.values(row)),
          { columns },
        );
        expect(pricesFromDanfo(frame, 'X')).toEqual([priceSeries('X', rows)]);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  test('stand one symbol below the other where the frame says whose they are', () => {
    const frame = new DataFrame({
      date: [...date, ...date],
      symbol: ['0981.HK', 'HSI', 'HSI', '0981.HK'],
      close: [58.45, 25978, 25915, 64.3],
    });
    expect(pricesFromDanfo(frame).map(({ symbol, columns }) => [symbol, Array.from(columns.close!)])).toEqual(
      [
        ['0981.HK', [58.45, 64.3]],
        ['HSI', [25915, 25978]],
      ],
    );
  });

  test('of a wide table are the closes of a symbol a column', () => {
    const frame = new DataFrame({ date, '0981.HK': [58.45, 64.3], HSI: [25915, Number.NaN] });
    expect(pricesFromDanfo(frame).map(({ symbol, columns }) => [symbol, Array.from(columns.close!)])).toEqual(
      [
        ['0981.HK', [58.45, 64.3]],
        ['HSI', [25915, Number.NaN]],
      ],
    );
  });

  test('need a symbol where the frame names none, and no second one where it does', () => {
    expect(() => pricesFromDanfo(new DataFrame({ date, close: [1, 2] }))).toThrow(
      'symbol must say whose prices these are, got nothing; pricesFromDanfo(frame, "0981.HK"), or add a column symbol',
    );
    expect(() => pricesFromDanfo(new DataFrame({ date, symbol: ['A', 'A'], close: [1, 2] }), 'B')).toThrow(
      'symbol must be left out where the DataFrame has a column symbol, got "B"',
    );
    expect(() => pricesFromDanfo(new DataFrame({ date, Close: [1, 2] }), 'B')).toThrow(
      'a DataFrame of prices must have one of the columns open, high, low, close, adj_close, volume, got ["date","Close"]',
    );
  });

  test('that are wrong are refused with every cell, and dates that stand twice with their symbol', () => {
    const spoilt = new DataFrame({ date: ['24.04.2026', date[0]!], symbol: ['A', ''], close: ['1.2M', 'x'] });
    expect(() => pricesFromDanfo(spoilt)).toThrow(
      new RegExp(
        [
          '^date in row 0 must be an ISO date as text, got "24.04.2026"',
          'close in row 0 must be a number, .*',
          'close in row 1 must be a number, .*',
          'symbol in row 1 must say whose prices these are, got nothing$',
        ].join('\n'),
      ),
    );
    const twice = new DataFrame({ date: [date[0]!, date[0]!], A: [1, 2], B: [1, 2] });
    expect(() => pricesFromDanfo(twice)).toThrow(
      'a date of A must stand once, got "2026-04-23"\na date of B must stand once, got "2026-04-23"',
    );
  });
});
