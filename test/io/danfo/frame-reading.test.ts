import { DataFrame } from 'danfojs-node';
import { describe, expect, test } from 'vitest';
import { FrameReading } from '../../../src/io/danfo/frame-reading.ts';

describe('a DataFrame that is read', () => {
  test('must have the columns that are asked for; the nearest is named', () => {
    const frame = new DataFrame({ Date: ['2026-04-24'], price: [1] });
    expect(() => new FrameReading(frame, 'prices', ['date'])).toThrow(
      'a DataFrame of prices must have the column date, got ["Date","price"]; did you mean "Date"? legal: Date, price',
    );
  });

  test('gives NaN for what is not known, be it null, undefined, NaN or empty', () => {
    const frame = new DataFrame([[null], [undefined], [Number.NaN], [''], [0]], { columns: ['car'] });
    const reading = new FrameReading(frame, 'windows', []);
    expect(Array.from(reading.numbers('car'))).toEqual([NaN, NaN, NaN, NaN, 0]);
    expect(reading.texts('car')).toEqual(['', '', '', '', '0']);
    expect(() => reading.finish()).not.toThrow();
  });

  test('says the row by the index of the frame, and the way out of a Date and of a number for a name', () => {
    const frame = new DataFrame({ date: [new Date(0)], symbol: [981] }, { index: ['first'] });
    const reading = new FrameReading(frame, 'prices', []);
    reading.days('date');
    reading.names('symbol');
    expect(reading.findings.map(({ message }) => message)).toEqual([
      'date in row first must be an ISO date as text, got the Date 1970-01-01T00:00:00.000Z; a trading day has no time of day, and a Date is the day before in another zone',
      'symbol in row first must be text, got 981; read the column as text: as a number, 0981 is 981',
    ]);
    expect(() => reading.finish()).toThrow(/^date in row first .*\nsymbol in row first /);
  });

  test('lists twenty cells of a column that are wrong, and counts the rest', () => {
    const frame = new DataFrame({ close: Array.from({ length: 30 }, (_, row) => `n/a ${row}`) });
    const reading = new FrameReading(frame, 'prices', []);
    reading.numbers('close');
    expect(reading.findings).toHaveLength(21);
    expect(reading.findings[20]!.message).toBe(
      'close must be right in every row, got "30 rows where it is not"; the first 20 are listed',
    );
  });
});
