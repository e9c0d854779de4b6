import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Alignment, align, postponed, rules } from '../../src/events/alignment.ts';
import { isComplaint, parseAnnouncement } from '../../src/events/announcement.ts';
import { type EventDayPolicy, usualEventDay } from '../../src/events/event-day.ts';
import {
  calendarOfDays,
  closeInstant,
  exchangeCalendar,
  openInstant,
  sessionOnOrAfter,
  type TradingCalendar,
} from '../../src/time/calendar.ts';
import { type EpochDay, formatDay, type Instant, type SessionIndex } from '../../src/time/day.ts';
import type { Exchange } from '../../src/time/exchange.ts';
import { formatInstant } from '../../src/time/instant.ts';
import { exchanges } from '../../src/time/registry.ts';

type Mic = keyof typeof exchanges;
const calendarOf = (mic: Mic) => exchangeCalendar(exchanges[mic]);

function aligned(text: string, calendar: TradingCalendar): Alignment {
  const announcement = parseAnnouncement(text);
  if (isComplaint(announcement)) throw new Error(announcement.legal);
  return align(announcement, calendar);
}

/** `2026-04-24 during` of an announcement at an exchange. */
function at(mic: Mic, text: string): string {
  const calendar = calendarOf(mic);
  const { session, phase } = aligned(text, calendar);
  return `${session === undefined ? 'none' : calendar.isoDates[session]} ${phase}`;
}

const instantOn = (calendar: TradingCalendar, instant: number) =>
  align({ kind: 'instant', instant: instant as Instant, text: '' }, calendar);

/** Rows of the examples; the case stands quoted where it holds a comma, the rest never does. */
const examples = readFileSync(new URL('../golden/alignment_examples.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => /^(.*),([^,]*),([^,]*),([^,]*),([^,]*),([^,]*),([^,]*),([^,]*)$/.exec(row)!.slice(1));

describe('the examples of alignment', () => {
  it('are ten', () => {
    expect(examples).toHaveLength(10);
  });

  const origin = new URL('../../../shared/calendars/alignment_examples.csv', import.meta.url);
  it.skipIf(!existsSync(origin))('are those they were copied from, whole', () => {
    const copy = readFileSync(new URL('../golden/alignment_examples.csv', import.meta.url));
    expect(copy.equals(readFileSync(origin))).toBe(true);
  });

  it.each(examples)(
    '%s',
    (_, instant, hongKong, hongKongPhase, shanghai, shanghaiPhase, newYork, newYorkPhase) => {
      expect(at('XHKG', instant!)).toBe(`${hongKong} ${hongKongPhase}`);
      expect(at('XSHG', instant!)).toBe(`${shanghai} ${shanghaiPhase}`);
      expect(at('XNYS', instant!)).toBe(`${newYork} ${newYorkPhase}`);
    },
  );
});

describe('DeepSeek V4, 2026-04-24 02:45:51 UTC', () => {
  it('came while Hong Kong traded and after New York’s close of the 23rd', () => {
    expect(at('XHKG', '2026-04-24T02:45:51Z')).toBe('2026-04-24 during');
    expect(at('XNAS', '2026-04-24T02:45:51Z')).toBe('2026-04-24 post-close');
  });

  it('is told as its exchange’s clocks showed it', () => {
    expect(aligned('2026-04-24T02:45:51Z', calendarOf('XNAS'))).toMatchObject({
      localTime: '2026-04-23T22:45:51-04:00',
      instant: Date.UTC(2026, 3, 24, 2, 45, 51),
      rule: 'after the close, the next session',
    });
  });

  it('on the Sunday an article dates it belongs to the Monday in every market', () => {
    for (const mic of ['XHKG', 'XNAS', 'XSHG'] as const)
      expect(at(mic, '2026-04-26')).toBe('2026-04-27 non-session');
  });
});

describe.each(Object.entries<Exchange>(exchanges))('the laws of alignment on %s', (_, exchange) => {
  const calendar = exchangeCalendar(exchange);
  const anySession = fc
    .integer({ min: 1, max: calendar.sessions.length - 2 })
    .map((session) => session as SessionIndex);
  const close = (session: number) => closeInstant(calendar, session as SessionIndex);

  it('one millisecond before the close and after the previous close give the same session', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        expect(instantOn(calendar, close(session) - 1).session).toBe(session);
        expect(instantOn(calendar, close(session - 1) + 1).session).toBe(session);
      }),
    );
  });

  it('the close itself, and one millisecond after it, give the next session', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        expect(instantOn(calendar, close(session)).session).toBe(session + 1);
        expect(instantOn(calendar, close(session) + 1).session).toBe(session + 1);
      }),
    );
  });

  it('day 0 is the first session whose close is after the instant', () => {
    const closes = Array.from(calendar.sessions, (_day, session) => close(session));
    fc.assert(
      fc.property(fc.integer({ min: closes[0]!, max: closes.at(-1)! - 1 }), (instant) => {
        expect(instantOn(calendar, instant).session).toBe(closes.findIndex((end) => end > instant));
      }),
    );
  });

  it('shifting by one millisecond over a close changes day 0, and nothing else does', () => {
    const closes = Array.from(calendar.sessions, (_day, session) => close(session));
    const within = fc.integer({ min: Date.UTC(2015, 0, 5), max: closes.at(-1)! - 1 });
    const apart = fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 5 * 86_400_000 }));
    fc.assert(
      fc.property(within, apart, (from, shift) => {
        const to = Math.min(from + shift, closes.at(-1)! - 1);
        const passed = closes.filter((end) => end > from && end <= to).length;
        expect(instantOn(calendar, to).session).toBe(instantOn(calendar, from).session! + passed);
      }),
    );
    fc.assert(
      fc.property(anySession, (session) => {
        const end = close(session);
        expect(instantOn(calendar, end).session).toBe(instantOn(calendar, end - 1).session! + 1);
      }),
    );
  });

  it('the sessions before and after day 0 are told, each with its reading', () => {
    const last = close(calendar.sessions.length - 2);
    fc.assert(
      fc.property(fc.integer({ min: close(0), max: last - 1 }), (instant) => {
        const { session, alternatives } = instantOn(calendar, instant);
        expect(alternatives.map((other) => other.session)).toEqual([session! - 1, session! + 1]);
        for (const { reading } of alternatives) expect(reading).toMatch(/^if /);
      }),
    );
  });

  it('trading is during from the open on', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const open = openInstant(calendar, session);
        expect(instantOn(calendar, open - 1)).toMatchObject({ session, phase: 'pre-open' });
        expect(instantOn(calendar, open)).toMatchObject({ session, phase: 'during' });
      }),
    );
  });

  it('a day without session is the next session’s', () => {
    const anyDay = fc.integer({ min: calendar.known!.from, max: calendar.known!.to - 31 });
    fc.assert(
      fc.property(anyDay, (any) => {
        const day = any as EpochDay;
        const { session, phase } = align({ kind: 'date', day, text: '' }, calendar);
        expect(session).toBe(sessionOnOrAfter(calendar, day));
        expect(phase).toBe(calendar.sessions[session!] === day ? 'unknown-time' : 'non-session');
      }),
    );
  });

  it('a phase of the own exchange is what its open and close are', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const day = formatDay(calendar.sessions[session] as EpochDay);
        expect(aligned(`${day} before-open`, calendar)).toMatchObject({ session, phase: 'pre-open' });
        expect(aligned(`${day} during`, calendar)).toMatchObject({ session, phase: 'during' });
        expect(aligned(`${day} AMC`, calendar)).toMatchObject({ session: session + 1, phase: 'post-close' });
      }),
    );
  });

  it('every alignment names one of the rules', () => {
    const anyInstant = fc.integer({ min: Date.UTC(2014, 0), max: Date.UTC(2029, 0) });
    fc.assert(
      fc.property(anyInstant, (instant) => {
        expect(rules).toContain(instantOn(calendar, instant).rule);
      }),
    );
  });
});

describe.each(['XNYS', 'XNAS'] as const)('the changes of clocks in 2026 on %s', (mic) => {
  const calendar = calendarOf(mic);
  const sessionOf = (date: string) => calendar.isoDates.indexOf(date) as SessionIndex;

  it.each([
    ['8 March', '2026-03-06', '2026-03-06T21:00:00Z', '2026-03-09', '2026-03-09T20:00:00Z'],
    ['1 November', '2026-10-30', '2026-10-30T20:00:00Z', '2026-11-02', '2026-11-02T21:00:00Z'],
  ])('on %s lie between a close by the old clock and one by the new', (_, friday, before, monday, after) => {
    expect(formatInstant(closeInstant(calendar, sessionOf(friday)))).toBe(before);
    expect(formatInstant(closeInstant(calendar, sessionOf(monday)))).toBe(after);
    const [from, to] = [Date.parse(before), Date.parse(after)];
    expect(calendar.isoDates[instantOn(calendar, from - 1).session!]).toBe(friday);
    fc.assert(
      fc.property(fc.integer({ min: from, max: to - 1 }), (instant) => {
        expect(calendar.isoDates[instantOn(calendar, instant).session!]).toBe(monday);
      }),
    );
    expect(instantOn(calendar, to).session).toBe(sessionOf(monday) + 1);
  });

  it('move the local time that is told, not the instant', () => {
    expect(aligned('2026-03-08T06:59:59Z', calendar).localTime).toBe('2026-03-08T01:59:59-05:00');
    expect(aligned('2026-03-08T07:00:00Z', calendar).localTime).toBe('2026-03-08T03:00:00-04:00');
    expect(aligned('2026-11-01T05:30:00Z', calendar).localTime).toBe('2026-11-01T01:30:00-04:00');
    expect(aligned('2026-11-01T06:30:00Z', calendar).localTime).toBe('2026-11-01T01:30:00-05:00');
  });
});

describe('the change of clocks in 2026', () => {
  it('moves New York’s close by an hour in UTC, in March and in November', () => {
    expect(at('XNYS', '2026-03-06T20:59:59Z')).toBe('2026-03-06 during');
    expect(at('XNYS', '2026-03-09T19:59:59Z')).toBe('2026-03-09 during');
    expect(at('XNYS', '2026-03-09T20:00:00Z')).toBe('2026-03-10 post-close');
    expect(at('XNYS', '2026-10-30T20:00:00Z')).toBe('2026-11-02 post-close');
    expect(at('XNYS', '2026-11-02T20:59:59Z')).toBe('2026-11-02 during');
  });

  it('on the Sundays themselves leads to the Monday', () => {
    expect(at('XNYS', '2026-03-08T07:30:00Z')).toBe('2026-03-09 non-session');
    expect(at('XNYS', '2026-11-01T06:30:00Z')).toBe('2026-11-02 non-session');
  });
});

describe('hours that are not the usual', () => {
  it('noon is during the session', () => {
    expect(at('XHKG', '2026-04-24T12:30:00+08:00')).toBe('2026-04-24 during');
  });

  it('an early close ends the session, a late open delays it', () => {
    expect(at('XHKG', '2025-01-28T12:00:00+08:00')).toBe('2025-02-03 post-close');
    expect(at('XHKG', '2023-10-09T13:59:00+08:00')).toBe('2023-10-09 pre-open');
  });

  it('the closing auction is after the close, with the session it closes as the other reading', () => {
    const calendar = calendarOf('XHKG');
    const { rule, phase, session, alternatives } = aligned('2026-04-24T16:05:00+08:00', calendar);
    expect({ rule, phase }).toEqual({
      rule: 'in the closing auction, the next session',
      phase: 'post-close',
    });
    expect(alternatives).toEqual([
      { session: session! - 1, reading: 'if the closing auction took it in' },
      { session: session! + 1, reading: 'if it came after the next close' },
    ]);
    expect(aligned('2026-04-24T16:10:00+08:00', calendar).rule).toBe('after the close, the next session');
    expect(aligned('2016-07-25T16:05:00+08:00', calendar).rule).toBe(
      'in the closing auction, the next session',
    );
    expect(aligned('2016-07-22T16:05:00+08:00', calendar).rule).toBe('after the close, the next session');
  });
});

describe('a phase at another exchange', () => {
  it('is that exchange’s open or close', () => {
    expect(at('XHKG', '2026-04-23 after-close XNYS')).toBe('2026-04-24 pre-open');
    expect(at('XNAS', '2025-08-21 after-close XHKG')).toBe('2025-08-21 pre-open');
    expect(at('XHKG', '2026-04-23 before-open XNYS')).toBe('2026-04-24 post-close');
    const { instant, localTime } = aligned('2026-04-23 after-close XNYS', calendarOf('XHKG'));
    expect(formatInstant(instant!)).toBe('2026-04-23T20:00:00Z');
    expect(localTime).toBe('2026-04-24T04:00:00+08:00');
  });

  it('is its early close on a short session', () => {
    const { instant } = aligned('2026-11-27 AMC XNYS', calendarOf('XHKG'));
    expect(formatInstant(instant!)).toBe('2026-11-27T18:00:00Z');
  });

  it('comes before the open of an exchange that opens with it', () => {
    expect(at('XNAS', '2026-04-23 BMO XNYS')).toBe('2026-04-23 pre-open');
    expect(at('XNAS', '2026-04-23 DMH XNYS')).toBe('2026-04-23 during');
    expect(at('XNAS', '2026-04-23 AMC XNYS')).toBe('2026-04-24 post-close');
    expect(at('XHKG', '2026-04-23 BMO XSHG')).toBe('2026-04-23 pre-open');
    expect(aligned('2026-04-23 BMO XSHG', calendarOf('XHKG')).rule).toBe('before the open, that session');
  });

  it('lasts at the latest to the moment before the open, that before the close, or four hours after it', () => {
    const latest = (phase: string) => {
      const { latest: last } = aligned(`2026-04-23 ${phase} XNYS`, calendarOf('XHKG'));
      return new Date(last!).toISOString();
    };
    expect(latest('before-open')).toBe('2026-04-23T13:29:59.999Z');
    expect(latest('during')).toBe('2026-04-23T19:59:59.999Z');
    expect(latest('after-close')).toBe('2026-04-24T00:00:00.000Z');
  });

  it('is of regular hours where that exchange had no session', () => {
    expect(at('XHKG', '2026-04-26 after-close XNYS')).toBe('2026-04-27 pre-open');
  });

  it('at the own exchange needs no name', () => {
    expect(at('XHKG', '2025-08-21 after-close XHKG')).toBe(at('XHKG', '2025-08-21 after-close'));
    expect(at('XHKG', '2025-08-21 after-close')).toBe('2025-08-22 post-close');
  });

  it('on a day without session is the next session’s', () => {
    expect(at('XHKG', '2026-04-26 after-close')).toBe('2026-04-27 non-session');
    expect(at('XHKG', '2026-04-26 before-open')).toBe('2026-04-27 non-session');
  });

  it('must be at an exchange there is', () => {
    const announcement = {
      kind: 'phase',
      day: 20_567 as EpochDay,
      phase: 'during',
      exchange: 'XLON',
      text: '',
    } as const;
    expect(() => align(announcement, calendarOf('XHKG'))).toThrow(
      /^exchange must be a known one, got "XLON"; /,
    );
  });
});

describe('a date without a time', () => {
  it('is that day’s session, the ones before and after being the other readings', () => {
    const calendar = calendarOf('XNAS');
    const { session, phase, rule, alternatives } = aligned('2026-04-23', calendar);
    expect([calendar.isoDates[session!], phase]).toEqual(['2026-04-23', 'unknown-time']);
    expect(rule).toBe('date without a time, that session');
    expect(alternatives).toEqual([
      { session: session! - 1, reading: 'if the news was out before the previous close' },
      { session: session! + 1, reading: 'if it came after the close' },
    ]);
  });

  it('on a holiday is the next session’s, the ones before and after being the other readings', () => {
    const calendar = calendarOf('XNAS');
    const { session, alternatives } = aligned('2025-01-20', calendar);
    expect(calendar.isoDates[session!]).toBe('2025-01-21');
    expect(alternatives.map((other) => calendar.isoDates[other.session])).toEqual([
      '2025-01-17',
      '2025-01-22',
    ]);
    expect(alternatives[0]!.reading).toBe('if the news came before that date');
  });
});

describe('a policy', () => {
  const sunday = parseAnnouncement('2026-04-26');
  const calendar = calendarOf('XHKG');
  const by = (own: Partial<EventDayPolicy>, announcement = sunday) => {
    if (isComplaint(announcement)) throw new Error(announcement.legal);
    const alignment = align(announcement, calendar, { policy: { ...usualEventDay, ...own } });
    return [
      alignment.session === undefined ? undefined : calendar.isoDates[alignment.session],
      ...alignment.alternatives.map(({ session, reading }) => `${calendar.isoDates[session]} ${reading}`),
    ];
  };

  it('may give a day without a session to the one before it', () => {
    expect(by({ nonSession: 'previous' })).toEqual([
      '2026-04-24',
      '2026-04-23 if the news was out a session earlier',
      '2026-04-27 if such news counts for the next session',
    ]);
  });

  it('may leave out a day without a session, and tells the sessions around it', () => {
    expect(by({ nonSession: 'exclude' })).toEqual([
      undefined,
      '2026-04-24 if such news counts for the previous session',
      '2026-04-27 if such news counts for the next session',
    ]);
  });

  it('may take a date without a time as after the close', () => {
    expect(by({ unknownTime: 'next-session' }, parseAnnouncement('2026-04-24'))).toEqual([
      '2026-04-27',
      '2026-04-24 if it came before the close',
      '2026-04-28 if it came after the next close',
    ]);
  });

  it('may give the closing auction to the session it closes', () => {
    expect(by({ closingAuction: 'same-session' }, parseAnnouncement('2026-04-24T16:05:00+08:00'))).toEqual([
      '2026-04-24',
      '2026-04-23 if the news was out before the previous close',
      '2026-04-27 if the closing auction did not take it in',
    ]);
  });

  it('holds for a phase at another exchange by the clock of the security’s', () => {
    expect(by({ nonSession: 'previous' }, parseAnnouncement('2026-04-24 after-close XNYS'))[0]).toBe(
      '2026-04-24',
    );
    expect(by({}, parseAnnouncement('2026-04-24 after-close XNYS'))[0]).toBe('2026-04-27');
  });
});

describe('an alignment postponed to the first session with a trade', () => {
  it('keeps the session it would have been as the other reading, and all else', () => {
    const calendar = calendarOf('XSHG');
    const alignment = aligned('2025-08-21', calendar);
    const to = calendar.isoDates.indexOf('2025-09-01') as SessionIndex;
    const { session, rule, phase, alternatives } = postponed(alignment, to, calendar);
    expect({ session, rule, phase }).toEqual({
      session: to,
      rule: 'suspended, the first session with a trade',
      phase: 'unknown-time',
    });
    expect(alternatives).toEqual([
      { session: alignment.session, reading: 'had the security traded' },
      { session: to + 1, reading: 'if it came after the close of that first session' },
    ]);
  });
});

describe('beyond the calendar', () => {
  it('there is no session, and the rule says so', () => {
    for (const text of [
      '2014-12-31',
      '2014-12-31 BMO',
      '2014-12-30T03:00Z',
      '2028-01-03',
      '2027-12-31T09:00Z',
    ]) {
      const { session, rule } = aligned(text, calendarOf('XHKG'));
      expect([session, rule]).toEqual([undefined, 'beyond the calendar, no session']);
    }
  });

  it('of days found in prices neither end is guessed', () => {
    const days = calendarOfDays(exchanges.XHKG, [20_000, 20_001]);
    expect(instantOn(days, 19_999 * 86_400_000).session).toBeUndefined();
    expect(instantOn(days, 20_000 * 86_400_000).session).toBe(0);
    expect(instantOn(days, 20_002 * 86_400_000).session).toBeUndefined();
  });
});
