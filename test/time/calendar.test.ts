import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarOfDays,
  closeInstant,
  dayOfSession,
  exchangeCalendar,
  extendedBy,
  firstNotBefore,
  hoursOf,
  openInstant,
  sessionBefore,
  sessionOn,
  sessionOnOrAfter,
} from '../../src/time/calendar.ts';
import { type EpochDay, formatDay, parseDay, type SessionIndex } from '../../src/time/day.ts';
import type { Exchange } from '../../src/time/exchange.ts';
import { formatInstant } from '../../src/time/instant.ts';
import { exchanges } from '../../src/time/registry.ts';

const hongKong = exchangeCalendar(exchanges.XHKG);
const newYork = exchangeCalendar(exchanges.XNYS);
const shanghai = exchangeCalendar(exchanges.XSHG);
const day = (date: string) => parseDay(date)!;
const on = (calendar: typeof hongKong, date: string) => sessionOn(calendar, day(date))!;
const dateOf = (calendar: typeof hongKong, session: SessionIndex | undefined) =>
  session === undefined ? undefined : calendar.isoDates[session];

describe('an exchange’s calendar', () => {
  it('begins in 2015 and ends in 2027', () => {
    expect(hongKong.isoDates[0]).toBe('2015-01-02');
    expect(hongKong.isoDates.at(-1)).toBe('2027-12-31');
    expect(newYork.isoDates[0]).toBe('2015-01-02');
  });

  it('is not drawn from a closure on a day that never was', () => {
    const closures = { ...exchanges.XHKG.closures, closed: [['2026-02-30', 'no day']] as const };
    expect(() => exchangeCalendar({ ...exchanges.XHKG, closures })).toThrow(
      /^closure must be on an ISO date, got "2026-02-30"$/,
    );
  });

  it('is drawn once', () => {
    expect(exchangeCalendar(exchanges.XHKG)).toBe(hongKong);
  });

  it('has no session on the days typhoons closed Hong Kong, nor on 2026-04-07', () => {
    for (const date of ['2023-09-01', '2023-09-08', '2020-10-13', '2026-04-07'])
      expect(on(hongKong, date)).toBeUndefined();
    expect(on(hongKong, '2025-09-24')).toBeDefined();
  });

  it('knows Shanghai’s closures to 2026 and projects those of 2027', () => {
    expect(formatDay(shanghai.known!.to)).toBe('2026-12-31');
    expect(on(shanghai, '2027-02-08')).toBeUndefined();
    expect(shanghai.isoDates.at(-1)).toBe('2027-12-31');
  });

  it('runs to the end of the last year a closure is projected in', () => {
    const projected = ['2027-01-01', '2027-12-24', '2028-01-03'].map((date) => [date, 'expected'] as const);
    const closures = { ...exchanges.XSHG.closures, projected };
    expect(exchangeCalendar({ ...exchanges.XSHG, closures }).isoDates.at(-1)).toBe('2028-12-29');
  });

  it('is the same for Nasdaq as for New York, and for Shenzhen as for Shanghai', () => {
    expect(exchangeCalendar(exchanges.XNAS).isoDates).toEqual(newYork.isoDates);
    expect(exchangeCalendar(exchanges.XSHE).isoDates).toEqual(shanghai.isoDates);
    expect(exchanges.XNAS.closures).toBe(exchanges.XNYS.closures);
    expect(exchanges.XSHE.closures).toBe(exchanges.XSHG.closures);
  });
});

describe('hours', () => {
  const shown = (calendar: typeof hongKong, date: string) => hoursOf(calendar, on(calendar, date));

  it('are the exchange’s own on most days', () => {
    expect(shown(hongKong, '2026-04-24')).toEqual({ open: 570, close: 960 });
    expect(shown(shanghai, '2026-04-24')).toEqual({ open: 570, close: 900 });
  });

  it('are shorter on half days, in weather, and after a circuit breaker', () => {
    expect(shown(hongKong, '2025-01-28')).toEqual({ open: 570, close: 720 });
    expect(shown(hongKong, '2023-10-09')).toEqual({ open: 840, close: 960 });
    expect(shown(newYork, '2026-11-27')).toEqual({ open: 570, close: 780 });
    expect(shown(shanghai, '2016-01-07')).toEqual({ open: 570, close: 599 });
  });

  it('become instants by the clocks of the day', () => {
    const closing = (date: string) => formatInstant(closeInstant(newYork, on(newYork, date)));
    expect(closing('2026-03-06')).toBe('2026-03-06T21:00:00Z');
    expect(closing('2026-03-09')).toBe('2026-03-09T20:00:00Z');
    expect(closing('2026-10-30')).toBe('2026-10-30T20:00:00Z');
    expect(closing('2026-11-02')).toBe('2026-11-02T21:00:00Z');
    expect(formatInstant(openInstant(hongKong, on(hongKong, '2026-04-24')))).toBe('2026-04-24T01:30:00Z');
  });
});

describe.each(Object.entries<Exchange>(exchanges))('the calendar of %s', (_, exchange) => {
  const calendar = exchangeCalendar(exchange);
  const length = calendar.sessions.length;
  const anyDay = fc.integer({
    min: calendar.known!.from,
    max: calendar.sessions.at(-1)!,
  }) as fc.Arbitrary<EpochDay>;

  it('ascends, close before next open', () => {
    for (let i = 1; i < length; i++) {
      const previous = closeInstant(calendar, (i - 1) as SessionIndex);
      expect(openInstant(calendar, i as SessionIndex)).toBeGreaterThan(previous);
    }
  });

  it('finds for every day the session on it, else the next, and the one before', () => {
    fc.assert(
      fc.property(anyDay, (any) => {
        const next = calendar.sessions.findIndex((session) => session >= any);
        expect(sessionOnOrAfter(calendar, any)).toBe(next);
        expect(sessionOn(calendar, any)).toBe(calendar.sessions[next] === any ? next : undefined);
        expect(sessionBefore(calendar, any)).toBe(next === 0 ? undefined : next - 1);
      }),
    );
  });
});

it('the first of ascending days that is not before a day is found among any, and beyond all it is their count', () => {
  const days = Int32Array.of(10, 20, 30);
  const found = [5, 10, 11, 30, 31].map((one) => firstNotBefore(days, one as EpochDay));
  expect(found).toEqual([0, 0, 1, 2, 3]);
});

describe('beyond a calendar', () => {
  it('the next session is not known', () => {
    expect(sessionOnOrAfter(hongKong, day('2014-12-31'))).toBeUndefined();
    expect(sessionOnOrAfter(hongKong, day('2028-01-01'))).toBeUndefined();
    expect(dateOf(hongKong, sessionOnOrAfter(hongKong, day('2015-01-01')))).toBe('2015-01-02');
  });

  it('asking for a session that is none is a defect', () => {
    expect(() => dayOfSession(hongKong, -1 as SessionIndex)).toThrow(
      /^session must be a whole number from 0 to 3200, got -1$/,
    );
  });
});

describe('a calendar extended by days seen in prices', () => {
  it('has them as sessions outside the years known', () => {
    const extended = extendedBy(hongKong, [day('2014-12-30'), day('2014-12-29'), day('2014-12-29')]);
    expect(extended.isoDates.slice(0, 3)).toEqual(['2014-12-29', '2014-12-30', '2015-01-02']);
  });

  it('is not moved by a row on a day known to be closed', () => {
    expect(extendedBy(hongKong, [day('2023-09-01')])).toBe(hongKong);
  });

  it('is not moved by a row on the first or the last day known', () => {
    expect(extendedBy(hongKong, [day('2015-01-01'), day('2027-12-31')])).toBe(hongKong);
  });

  it('of which nothing was known has those seen instead of its own, between the first and the last of them', () => {
    const unknown = calendarOfDays(exchanges.XHKG, [1, 10, 12, 20]);
    expect([...extendedBy(unknown, [14, 9]).sessions]).toEqual([1, 9, 14, 20]);
  });

  it('knows no next session in a hole that no closure explains, up to three weeks before its end', () => {
    const extended = extendedBy(hongKong, [day('2010-01-04'), day('2010-01-22'), day('2012-06-12')]);
    expect(dateOf(extended, sessionOnOrAfter(extended, day('2010-01-05')))).toBe('2010-01-22');
    expect(sessionOnOrAfter(extended, day('2010-01-25'))).toBeUndefined();
    expect(sessionOnOrAfter(extended, day('2012-05-21'))).toBeUndefined();
    expect(dateOf(extended, sessionOnOrAfter(extended, day('2012-05-22')))).toBe('2012-06-12');
    expect(sessionOnOrAfter(extended, day('2013-01-02'))).toBeUndefined();
    expect(dateOf(extended, sessionOnOrAfter(extended, day('2014-12-31')))).toBe('2015-01-02');
  });

  it('takes prices over a projection as far as they reach', () => {
    const extended = extendedBy(shanghai, [day('2027-01-05'), day('2027-01-07')]);
    const from = sessionOnOrAfter(extended, day('2027-01-01'))!;
    expect(extended.isoDates.slice(from - 1, from + 3)).toEqual([
      '2026-12-31',
      '2027-01-04',
      '2027-01-05',
      '2027-01-07',
    ]);
    expect(dateOf(extended, sessionOnOrAfter(extended, day('2027-01-06')))).toBe('2027-01-07');
    expect(dateOf(extended, sessionOnOrAfter(extended, day('2027-01-08')))).toBe('2027-01-08');
  });
});

describe('a calendar of days', () => {
  const calendar = calendarOfDays(exchanges.XHKG, [day('2026-04-26'), day('2025-01-28'), day('2026-04-26')]);

  it('has those sessions and no others, of regular hours', () => {
    expect(calendar.isoDates).toEqual(['2025-01-28', '2026-04-26']);
    expect(hoursOf(calendar, 0 as SessionIndex)).toEqual({ open: 570, close: 960 });
    expect(calendar.known).toBeUndefined();
  });

  it('does not know the session after a day before its first', () => {
    expect(sessionOnOrAfter(calendar, day('2025-01-27'))).toBeUndefined();
    expect(sessionOnOrAfter(calendar, day('2025-01-28'))).toBe(0);
    expect(sessionOnOrAfter(calendar, day('2025-01-29'))).toBe(1);
  });

  it('may be empty', () => {
    expect(sessionOnOrAfter(calendarOfDays(exchanges.XHKG, []), day('2025-01-27'))).toBeUndefined();
  });
});

it('a code in the place of an exchange is told where exchanges are', () => {
  expect(() => exchangeCalendar('XHKG' as never)).toThrow(
    'the exchange must be an exchange, such as exchanges.XHKG, got "XHKG"',
  );
});
