import { DataFrame } from 'danfojs-node';
import { describe, expect, test } from 'vitest';
import { factorsFromDanfo } from '../../../src/io/danfo/factors.ts';
import { parseDay } from '../../../src/time/day.ts';

const date = ['2026-04-23', '2026-04-24'];

describe('factors from a DataFrame', () => {
  test('are fractions by the names of French’s library, whatever their unit and case', () => {
    const frame = new DataFrame({ date, 'Mkt-RF': [0.5, -0.25], RF: [Number.NaN, 0.02] });
    const { days, columns, source } = factorsFromDanfo(frame, 'percent', 'mine');
    expect([...days]).toEqual(date.map(parseDay));
    expect([source, [...columns.mktrf!], [...columns.rf!]]).toEqual([
      'mine',
      [0.005, -0.0025],
      [Number.NaN, 0.0002],
    ]);
    expect([...factorsFromDanfo(frame, 'fraction').columns.mktrf!]).toEqual([0.5, -0.25]);
  });

  test('must have dates that rise', () => {
    const frame = new DataFrame({ date: [...date, date[1]!], smb: [0, 0, 0] });
    expect(() => factorsFromDanfo(frame, 'fraction')).toThrow(
      'a date of factors must be later than the one before it, got "2026-04-24"',
    );
  });

  test('in two columns of one factor are refused', () => {
    const frame = new DataFrame({ date, 'Mkt-RF': [0.1, 0.2], mktrf: [0.3, 0.4] });
    expect(() => factorsFromDanfo(frame, 'fraction')).toThrow(
      'a factor must stand in one column, got "mktrf"; "Mkt-RF" is the same one',
    );
  });

  test('that are no numbers are refused, dates that are none with them', () => {
    const frame = new DataFrame({ date: ['April', date[0]!], smb: ['-', '0.1'] });
    expect(() => factorsFromDanfo(frame, 'fraction')).toThrow(
      /^date in row 0 must be .*\nsmb in row 0 must be a number, .*\nsmb in row 1 must be a number, .* got "0.1"$/,
    );
  });
});
