import { expect, test } from 'vitest';
import { DataError, QuestionError } from '../../src/errors/error.ts';
import { priceFormats } from '../../src/io/price-formats/registry.ts';
import { type PriceRow, priceColumns, priceSeries } from '../../src/prices/series.ts';

test("the columns of a series are those of the project's own files, in their order", () => {
  expect(priceFormats.columns.header).toBe(['date', ...priceColumns].join(','));
});

test('a series made in code is put in order of time; a column is there as soon as one row has it', () => {
  const made = priceSeries('X', [
    { date: '1970-01-03', close: 2, volume: 5 },
    { date: '1970-01-02', close: 1 },
  ]);
  expect(made).toEqual({
    symbol: 'X',
    days: Int32Array.of(1, 2),
    columns: { close: Float64Array.of(1, 2), volume: Float64Array.of(NaN, 5) },
  });
});

test('dates that are none or stand twice are all said at once', () => {
  const make = () =>
    priceSeries('X', [{ date: '1970-02-30' }, { date: '1970-01-02' }, { date: '1970-01-02' }]);
  expect(make).toThrow(DataError);
  expect(make).toThrow(
    'a date of X must be an ISO date, got "1970-02-30"\na date of X must stand once, got "1970-01-02"',
  );
});

test('values of code that are no numbers are told with their day', () => {
  const rows = [
    { date: '1970-01-02', close: '100,9' },
    { date: '1970-01-03', close: Number.POSITIVE_INFINITY },
  ] as unknown as PriceRow[];
  expect(() => priceSeries('X', rows)).toThrow(
    'close of X on 1970-01-02 must be a number, got "100,9"; leave it out where it is not known\n' +
      'close of X on 1970-01-03 must be a number, got Infinity',
  );
});

test('a date that is no text is refused, though it reads as one', () => {
  class PlainDate {
    toString() {
      return '1970-01-02';
    }
  }
  for (const [date, given] of [
    [new PlainDate(), 'an instance of PlainDate'],
    [new Date(0), 'the Date 1970-01-01T00:00:00.000Z'],
    [undefined, 'nothing'],
  ]) {
    const make = () => priceSeries('X', [{ date, close: 1 } as unknown as PriceRow]);
    expect(make).toThrow(DataError);
    expect(make).toThrow(`a date of X must be an ISO date, got ${given}`);
  }
});

test('rows that are none are refused', () => {
  for (const [rows, given] of [
    [[{ date: '1970-01-02', close: 1 }, null], '[{"date":"1970-01-02","close":1},null]'],
    [{ date: '1970-01-02' }, '{"date":"1970-01-02"}'],
  ])
    expect(() => priceSeries('X', rows as PriceRow[])).toThrow(
      new QuestionError([
        {
          severity: 'error',
          code: 'bad-argument',
          message: `the rows of a price series must be a list of { date, close }, got ${given}`,
        },
      ]),
    );
});
