import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EpochDay, formatDay, isIsoDay, isWeekend, parseDay } from '../../src/time/day.ts';

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 }).map((day) => day as EpochDay);

describe('day', () => {
  it('counts from 1970-01-01', () => {
    expect(parseDay('1970-01-01')).toBe(0);
    expect(parseDay('2026-04-24')).toBe(20_567);
    expect(formatDay(-1 as EpochDay)).toBe('1969-12-31');
  });

  it('is no date that never was', () => {
    for (const text of ['2026-02-30', '2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31']) {
      expect(parseDay(text)).toBeUndefined();
    }
    expect(parseDay('2024-02-29')).toBeDefined();
    expect(parseDay('2000-02-29')).toBeDefined();
  });

  it('is no text of another form', () => {
    for (const text of ['', '2026-4-24', '20260424', '24.04.2026', '2026-04-24T00:00', ' 2026-04-24']) {
      expect(parseDay(text)).toBeUndefined();
    }
  });

  it('is no object that reads as a date', () => {
    class PlainDate {
      toString() {
        return '2026-04-24';
      }
    }
    for (const given of [new PlainDate(), new Date(0), ['2026-04-24'], 20_260_424, undefined, null])
      expect(parseDay(given as string)).toBeUndefined();
  });

  it('is no month of a year beyond 9999, which is as long as a date', () => {
    expect(parseDay('+010000-01')).toBeUndefined();
  });

  it('agrees with the platform on every date', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * 86_400_000);
        expect(isWeekend(day)).toBe([0, 6].includes(date.getUTCDay()));
        expect(formatDay(day)).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });

  it('is one that a date can name', () => {
    const ends = [parseDay('0000-01-01')!, parseDay('9999-12-31')!];
    expect(ends.map(isIsoDay)).toEqual([true, true]);
    expect([ends[0]! - 1, ends[1]! + 1].map(isIsoDay)).toEqual([false, false]);
  });

  it('reads what it writes', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseDay(formatDay(day))).toBe(day);
      }),
    );
  });

  it('of a weekend is a Saturday or a Sunday', () => {
    expect(isWeekend(parseDay('2026-04-25')!)).toBe(true);
    expect(isWeekend(parseDay('2026-04-26')!)).toBe(true);
    expect(isWeekend(parseDay('2026-04-27')!)).toBe(false);
  });
});
