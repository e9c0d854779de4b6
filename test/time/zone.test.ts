import { tzOffset } from '@date-fns/tz/tzOffset';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Instant, parseDay } from '../../src/time/day.ts';
import { isZone, offsetAt, readingsOf } from '../../src/time/zone.ts';

vi.mock('@date-fns/tz/tzOffset', { spy: true });

const utc = (text: string) => Date.parse(text) as Instant;

describe('zone', () => {
  it('knows IANA names and nothing else', () => {
    expect(isZone('Asia/Hong_Kong')).toBe(true);
    expect(isZone('UTC')).toBe(true);
    expect(isZone('Asia/Atlantis')).toBe(false);
    expect(isZone('Asia/Foo+08')).toBe(false);
  });

  it('changes New York’s clocks at 07:00 UTC on 8 March and 06:00 UTC on 1 November 2026', () => {
    expect(offsetAt(utc('2026-03-08T06:59:59.999Z'), 'America/New_York')).toBe(-300);
    expect(offsetAt(utc('2026-03-08T07:00:00Z'), 'America/New_York')).toBe(-240);
    expect(offsetAt(utc('2026-11-01T05:59:59.999Z'), 'America/New_York')).toBe(-240);
    expect(offsetAt(utc('2026-11-01T06:00:00Z'), 'America/New_York')).toBe(-300);
  });

  it('never changes Hong Kong’s', () => {
    const years = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2035, 0) });
    fc.assert(
      fc.property(years, (ms) => {
        expect(offsetAt(ms as Instant, 'Asia/Hong_Kong')).toBe(480);
      }),
    );
  });

  it('asks the platform twice for a week without a change, however many moments of it are asked for', () => {
    vi.mocked(tzOffset).mockClear();
    const monday = utc('2026-04-20T00:00:00Z');
    for (let hour = 0; hour < 48; hour++) offsetAt((monday + hour * 3_600_000) as Instant, 'Asia/Tokyo');
    expect(tzOffset).toHaveBeenCalledTimes(2);
  });

  it('agrees with the platform’s clocks at any moment', () => {
    const years = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2035, 0) });
    const clock = new Intl.DateTimeFormat('sv', {
      timeZone: 'America/New_York',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    fc.assert(
      fc.property(years, (ms) => {
        const shown = new Date(ms + offsetAt(ms as Instant, 'America/New_York') * 60_000);
        expect(clock.format(ms)).toBe(shown.toISOString().slice(0, 19).replace('T', ' '));
      }),
    );
  });

  it('reads a time once, a skipped one never, a repeated one twice', () => {
    const read = (date: string) => readingsOf(parseDay(date)!, 90, 'America/New_York').length;
    const skipped = readingsOf(parseDay('2026-03-08')!, 150, 'America/New_York');
    expect([read('2026-03-08'), skipped.length, read('2026-11-01')]).toEqual([1, 0, 2]);
  });
});
