import { describe, expect, test } from 'vitest';
import { readDate } from '../../../src/io/price-formats/date-reading.ts';
import { formatDay } from '../../../src/time/day.ts';

const days = (text: string) => {
  const reading = readDate(text);
  return [reading?.MDY, reading?.DMY].map((day) => (day === undefined ? undefined : formatDay(day)));
};

describe('readDate', () => {
  test.each([
    ['2026-04-24'],
    ['2026/04/24'],
    ['2026/4/24'],
    ['20260424'],
    ['Apr 24, 2026'],
    ['April 24 2026'],
    ['24-Apr-2026'],
    ['24 April 2026'],
    ['2026-04-24 00:00:00'],
    ['2026-04-24T00:00:00.000Z'],
    ['2026-04-24 00:00:00-04:00'],
    ['2026-04-24T00:00:00+14:00'],
    ['2026-04-24T00:00:00-1200'],
  ])('%s can only be the 24th of April', (text) => expect(days(text)).toEqual(['2026-04-24', '2026-04-24']));
  test('a number above 12 is no month', () => {
    expect(days('04/24/2026')).toEqual(['2026-04-24', undefined]);
    expect(days('24/4/2026')).toEqual([undefined, '2026-04-24']);
  });
  test('the 3rd of April or the 4th of March', () =>
    expect(days('03/04/2026')).toEqual(['2026-03-04', '2026-04-03']));
  test('dots are told, for they put the day first where nothing says otherwise', () => {
    expect(days('03.04.2026')).toEqual(['2026-03-04', '2026-04-03']);
    expect(days('24.04.2026')).toEqual([undefined, '2026-04-24']);
    expect(readDate('03.04.2026')?.isDotted).toBe(true);
    expect(readDate('03/04/2026')?.isDotted).toBeUndefined();
  });
  test.each([
    [''],
    ['2026-02-30'],
    ['13/13/2026'],
    ['2026-04/24'],
    ['26-04-24'],
    ['04/24/26'],
    ['Foo 1, 2026'],
    ['2026-04-24 16:00:00'],
    ['2026-04-23T16:00:00Z'],
    ['2026-04-24T00:00:00+25:00'],
    ['2026-04-24T00:00:00+14:30'],
    ['2026-04-24T00:00:00-12:01'],
    ['2026-04-24T00:00:00+08:60'],
    ['45000'],
    ['1777000000'],
  ])('%j is no day', (text) => expect(readDate(text)).toBeUndefined());
});
