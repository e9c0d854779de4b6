import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must } from '../../src/errors/message.ts';
import { type EpochDay, type Instant, parseDay } from '../../src/time/day.ts';
import {
  formatInstant,
  formatLocal,
  instantAt,
  localTime,
  parseInstant,
  waysToWriteAnInstant,
} from '../../src/time/instant.ts';

const zones = ['Asia/Hong_Kong', 'Asia/Shanghai', 'America/New_York', 'Asia/Kolkata', 'Europe/London', 'UTC'];
const anyInstant = fc
  .integer({ min: Date.UTC(1990, 0), max: Date.UTC(2035, 0) })
  .map((instant) => instant as Instant);

function complaint(text: string): string {
  const read = parseInstant(text);
  return typeof read === 'number' ? `read as ${formatInstant(read)}` : must(read);
}

describe('an instant', () => {
  it('is the same however its zone is said', () => {
    const same = [
      '2026-04-24T02:45:51Z',
      '2026-04-24T10:45:51+08:00',
      '2026-04-24T10:45:51+0800',
      '2026-04-24 10:45:51+08:00',
      '2026-04-24T10:45:51[Asia/Hong_Kong]',
      '2026-04-24T10:45:51+08:00[Asia/Hong_Kong]',
      '2026-04-24T02:45:51Z[Asia/Hong_Kong]',
      '2026-04-23T22:45:51-04:00',
      '2026-04-23T22:45:51[America/New_York]',
      '2026-04-24T02:45:51.000Z',
      ' 2026-04-24T02:45:51Z ',
      '2026-04-24t02:45:51z',
      '2026-04-24T10:45:51+08',
      '2026-04-24 10:45:51 +08:00',
      '2026-04-24T10:45:51 [Asia/Hong_Kong]',
      '2026-04-24T10:45:51 +08 [Asia/Hong_Kong]',
      '2026-04-23T22:45:51-04',
    ];
    expect(new Set(same.map(parseInstant))).toEqual(new Set([Date.UTC(2026, 3, 24, 2, 45, 51)]));
  });

  it('may leave out seconds, and have fractions of them to the millisecond', () => {
    expect(parseInstant('2026-04-24T02:45Z')).toBe(Date.UTC(2026, 3, 24, 2, 45));
    expect(parseInstant('2026-04-24T02:45:51.5Z')).toBe(Date.UTC(2026, 3, 24, 2, 45, 51, 500));
    expect(parseInstant('2026-04-24T02:45:51.123999Z')).toBe(Date.UTC(2026, 3, 24, 2, 45, 51, 123));
  });

  it('must say its zone', () => {
    expect(complaint('2026-04-24T10:45:51')).toBe(
      `instant must say its zone, got "2026-04-24T10:45:51"; write ${waysToWriteAnInstant}`,
    );
  });

  it('must be a date and a time', () => {
    for (const text of [
      '2026-02-30T10:00Z',
      '+2026-04-24T10:00Z',
      '2026-04-24T10:00Z to 11:00Z',
      'noon',
      '',
      '2026-04-24',
      '2026-04-24T10:45  Z',
      '2026-04-24T10:45+8',
    ]) {
      expect(complaint(text)).toMatch(/^instant must be a date that exists and a time with its zone, got /);
    }
  });

  it('must be a time that clocks show', () => {
    for (const time of ['24:00', '24:00:00', '25:10', '10:60', '10:59:60', '23:59:61.5'])
      expect(complaint(`2026-04-24T${time}Z`)).toBe(
        `instant must have hours from 00 to 23, minutes and seconds from 00 to 59, got "2026-04-24T${time}Z"; ` +
          '24:00 is 00:00 of the next day, and a second 60 is the 59th',
      );
  });

  it('must be in a zone there is', () => {
    expect(complaint('2026-04-24T10:45[Asia/Atlantis]')).toMatch(
      /must name an IANA time zone, and "Asia\/Atlantis"/,
    );
  });

  it('cannot be in the hour New York’s clocks skip', () => {
    expect(complaint('2026-03-08T02:30[America/New_York]')).toMatch(/they skipped this one going forward/);
    expect(parseInstant('2026-03-08T03:00[America/New_York]')).toBe(Date.UTC(2026, 2, 8, 7));
  });

  it('is refused in the hour New York’s clocks repeat, with both readings named', () => {
    expect(complaint('2026-11-01T01:30[America/New_York]')).toBe(
      'instant must be one moment, and the clocks of America/New_York showed this time twice, ' +
        'got "2026-11-01T01:30[America/New_York]"; write 2026-11-01T01:30:00-04:00 or 2026-11-01T01:30:00-05:00',
    );
    expect(parseInstant('2026-11-01T01:30-05:00[America/New_York]')).toBe(Date.UTC(2026, 10, 1, 6, 30));
  });

  it('must have an offset that clocks have', () => {
    for (const offset of ['-99:59', '+25:00', '+14:01', '-12:30', '+08:60'])
      expect(complaint(`2026-04-24T10:45${offset}`), offset).toMatch(/must/);
    expect(complaint('2026-04-24T10:45+19:00')).toMatch(/must have an offset from -12:00 to \+14:00, got/);
  });

  it('must have the offset of its zone where both are said', () => {
    expect(complaint('2026-04-24T10:45+09:00[Asia/Hong_Kong]')).toMatch(/must have the offset of its zone/);
  });

  it('reads what it writes, in UTC and in any zone', () => {
    fc.assert(
      fc.property(anyInstant, fc.constantFrom(...zones), (instant, zone) => {
        expect(parseInstant(formatInstant(instant))).toBe(instant);
        expect(parseInstant(formatLocal(instant, zone))).toBe(instant);
        expect(parseInstant(`${formatLocal(instant, zone)}[${zone}]`)).toBe(instant);
      }),
    );
  });

  it('is written in UTC and as local clocks show it', () => {
    const instant = Date.UTC(2026, 3, 24, 2, 45, 51) as Instant;
    expect(formatInstant(instant)).toBe('2026-04-24T02:45:51Z');
    expect(formatInstant((instant + 7) as Instant)).toBe('2026-04-24T02:45:51.007Z');
    expect(formatLocal(instant, 'Asia/Hong_Kong')).toBe('2026-04-24T10:45:51+08:00');
    expect(formatLocal(instant, 'America/New_York')).toBe('2026-04-23T22:45:51-04:00');
    expect(formatLocal(instant, 'Asia/Kolkata')).toBe('2026-04-24T08:15:51+05:30');
    expect(formatLocal(instant, 'UTC')).toBe('2026-04-24T02:45:51+00:00');
  });
});

describe('an instant before standard time', () => {
  const shown = (text: string, zone: string) => formatLocal(Date.parse(text) as Instant, zone);

  it('is written to the second, with the offset to the minute, as ISO 8601 has it', () => {
    // The clocks were 4:56:02 behind UTC, 7:36:42 and 8:05:43 ahead of it.
    expect(shown('1880-05-03T15:00:00Z', 'America/New_York')).toBe('1880-05-03T10:03:58-04:56');
    expect(shown('1900-05-03T05:00:00Z', 'Asia/Hong_Kong')).toBe('1900-05-03T12:36:42+07:37');
    expect(shown('1900-05-03T05:00:00Z', 'Asia/Shanghai')).toBe('1900-05-03T13:05:43+08:06');
    // 6:59:56 behind: seven hours, and no 60 minutes.
    expect(shown('1880-01-01T12:00:00Z', 'America/Denver')).toBe('1880-01-01T05:00:04-07:00');
  });

  it('is the moment its clocks tell, to the millisecond', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1840, 0), max: Date.UTC(1880, 0) }),
        fc.constantFrom('America/New_York', 'Asia/Hong_Kong', 'Asia/Shanghai', 'Africa/Maputo'),
        (ms, zone) => {
          const [clocks] = formatLocal(ms as Instant, zone).split(/[+-]\d\d:\d\d$/);
          expect(parseInstant(`${clocks}[${zone}]`)).toBe(ms);
        },
      ),
    );
  });

  it('of the first and the last hours an ISO date can name has a year with its sign', () => {
    expect(shown('0000-01-01T00:00:00Z', 'America/New_York')).toBe('-000001-12-31T19:03:58-04:56');
    expect(shown('9999-12-31T23:59:00Z', 'Asia/Hong_Kong')).toBe('+010000-01-01T07:59:00+08:00');
  });
});

describe('local time', () => {
  it('is a day and minutes, seconds as their fraction', () => {
    const instant = Date.UTC(2026, 3, 24, 2, 45, 30) as Instant;
    expect(localTime(instant, 'Asia/Hong_Kong')).toEqual({ day: parseDay('2026-04-24'), minute: 645.5 });
    expect(localTime(instant, 'America/New_York')).toEqual({ day: parseDay('2026-04-23'), minute: 1_365.5 });
  });

  it('leads back to the moment, but for the hour that is repeated', () => {
    fc.assert(
      fc.property(anyInstant, fc.constantFrom(...zones), (instant, zone) => {
        const { day, minute } = localTime(instant, zone);
        const back = instantAt(day, minute, zone);
        expect([0, 3_600_000]).toContain(instant - back);
        expect(localTime(back, zone)).toEqual({ day, minute });
      }),
    );
  });

  it('in a skipped hour is the moment unchanged clocks would have shown', () => {
    const day = parseDay('2026-03-08') as EpochDay;
    expect(instantAt(day, 150, 'America/New_York')).toBe(Date.UTC(2026, 2, 8, 7, 30));
  });
});
