import { describe, expect, test } from 'vitest';
import { atInstant, byTheClock, inPhase, onDate } from '../../src/events/choice.ts';
import { type EventDayPolicy, usualEventDay } from '../../src/events/event-day.ts';
import { calendarOfDays, exchangeCalendar } from '../../src/time/calendar.ts';
import { type EpochDay, type Instant, parseDay } from '../../src/time/day.ts';
import { exchanges } from '../../src/time/registry.ts';

const hongKong = exchangeCalendar(exchanges.XHKG);
const by = (own: Partial<EventDayPolicy>): EventDayPolicy => ({ ...usualEventDay, ...own });
const day = (date: string) => parseDay(date)!;
const moment = (text: string) => Date.parse(text) as Instant;
const dateOf = (session: number | undefined) =>
  session === undefined ? undefined : hongKong.isoDates[session];

/** Session, phase and rule of a date. */
function dated(date: string, own: Partial<EventDayPolicy> = {}) {
  const { session, phase, rule } = onDate(day(date), hongKong, by(own));
  return [dateOf(session), phase, rule];
}

/** The same of a moment. */
function clocked(text: string, own: Partial<EventDayPolicy> = {}) {
  const { session, phase, rule } = atInstant(moment(text), hongKong, by(own));
  return [dateOf(session), phase, rule];
}

describe('a date without a time', () => {
  test('is that session’s, or the next one’s by policy', () => {
    expect(dated('2026-04-24')).toEqual(['2026-04-24', 'unknown-time', 'date without a time, that session']);
    expect(dated('2026-04-24', { unknownTime: 'next-session' })).toEqual([
      '2026-04-27',
      'unknown-time',
      'date without a time, as if after the close',
    ]);
    expect(dated('2026-04-24', { unknownTime: 'both' })).toEqual(dated('2026-04-24'));
  });

  test('on a day without a session goes by nonSession, whatever unknownTime says', () => {
    for (const unknownTime of ['same-session', 'next-session', 'both'] as const) {
      expect(dated('2026-04-26', { unknownTime })).toEqual([
        '2026-04-27',
        'non-session',
        'date without a time, the next session',
      ]);
    }
    expect(dated('2026-04-26', { nonSession: 'previous' })).toEqual([
      '2026-04-24',
      'non-session',
      'date without a time, the previous session',
    ]);
    expect(dated('2026-04-26', { nonSession: 'exclude' })).toEqual([
      undefined,
      'non-session',
      'no session that day, excluded',
    ]);
  });
});

describe('a moment or a phase on a day without a session', () => {
  test('is the next session’s, the previous one’s or none’s', () => {
    const sunday = '2026-04-26T12:00:00+08:00';
    expect(clocked(sunday)).toEqual(['2026-04-27', 'non-session', 'no session that day, the next session']);
    expect(clocked(sunday, { nonSession: 'previous' })).toEqual([
      '2026-04-24',
      'non-session',
      'no session that day, the previous session',
    ]);
    expect(clocked(sunday, { nonSession: 'exclude' })[0]).toBeUndefined();
    const { session } = inPhase(day('2026-04-26'), 'during', hongKong, by({ nonSession: 'previous' }));
    expect(dateOf(session)).toBe('2026-04-24');
  });

  test('that is excluded tells the sessions around it', () => {
    const { between } = onDate(day('2026-04-26'), hongKong, by({ nonSession: 'exclude' }));
    expect(between!.map((session) => hongKong.isoDates[session!])).toEqual(['2026-04-24', '2026-04-27']);
  });

  test('has no previous session before the first, and none is guessed beyond the last', () => {
    for (const nonSession of ['next', 'previous', 'exclude'] as const) {
      const beyond = onDate(day('2028-01-02'), hongKong, by({ nonSession }));
      expect([beyond.session, beyond.rule]).toEqual([undefined, 'beyond the calendar, no session']);
    }
    expect(dated('2015-01-01', { nonSession: 'previous' })[0]).toBeUndefined();
    const two = calendarOfDays(exchanges.XHKG, [20_000, 20_001]);
    expect(onDate(20_002 as EpochDay, two, by({ nonSession: 'previous' })).session).toBeUndefined();
  });
});

describe('an opening auction', () => {
  const rule = 'in the opening auction, that session';
  test('is before the open still, and that session’s', () => {
    expect(clocked('2026-04-24T09:00:00+08:00')).toEqual(['2026-04-24', 'pre-open', rule]);
    expect(clocked('2026-04-24T09:29:59+08:00')).toEqual(['2026-04-24', 'pre-open', rule]);
    expect(clocked('2026-04-24T08:59:59+08:00')[2]).toBe('before the open, that session');
    expect(clocked('2026-04-24T09:30:00+08:00')[2]).toBe('during the session, that session');
  });

  test('ends before the open on the mainland, and lasts no time in New York', () => {
    const ruleAt = (mic: keyof typeof exchanges, text: string) =>
      atInstant(moment(text), exchangeCalendar(exchanges[mic]), usualEventDay).rule;
    for (const mic of ['XSHG', 'XSHE'] as const) {
      expect(ruleAt(mic, '2026-04-24T09:14:59+08:00')).toBe('before the open, that session');
      expect(ruleAt(mic, '2026-04-24T09:15:00+08:00')).toBe(rule);
      expect(ruleAt(mic, '2026-04-24T09:25:00+08:00')).toBe('before the open, that session');
    }
    expect(ruleAt('XNAS', '2026-04-24T09:29:59-04:00')).toBe('before the open, that session');
  });

  test('is not known of a late opening', () => {
    expect(clocked('2023-10-09T09:15:00+08:00')[2]).toBe('before the open, that session');
  });
});

test('a moment that is but a bound is held against the hours alone', () => {
  const plain = (text: string) => byTheClock(moment(text), hongKong, usualEventDay).rule;
  expect(plain('2026-04-24T09:29:59+08:00')).toBe('before the open, that session');
  expect(plain('2026-04-24T16:05:00+08:00')).toBe('after the close, the next session');
});

describe('Hong Kong’s closing auction', () => {
  test('is the next session’s, or the one’s whose close it makes', () => {
    const at = '2026-04-24T16:09:59+08:00';
    expect(clocked(at)).toEqual(['2026-04-27', 'post-close', 'in the closing auction, the next session']);
    expect(clocked(at, { closingAuction: 'same-session' })).toEqual([
      '2026-04-24',
      'post-close',
      'in the closing auction, that session',
    ]);
  });

  test('ends ten minutes after the close, on half days too', () => {
    const same = { closingAuction: 'same-session' } as const;
    expect(clocked('2026-04-24T16:10:00+08:00', same)[2]).toBe('after the close, the next session');
    expect(clocked('2025-12-24T11:59:59+08:00', same)[2]).toBe('during the session, that session');
    expect(clocked('2025-12-24T12:09:59+08:00', same)).toEqual([
      '2025-12-24',
      'post-close',
      'in the closing auction, that session',
    ]);
    expect(clocked('2025-12-24T12:10:00+08:00', same)).toEqual([
      '2025-12-29',
      'post-close',
      'after the close, the next session',
    ]);
  });

  test('began on 2016-07-25, and other exchanges close without one after the close', () => {
    const same = { closingAuction: 'same-session' } as const;
    expect(clocked('2016-07-22T16:05:00+08:00', same)[2]).toBe('after the close, the next session');
    const newYork = exchangeCalendar(exchanges.XNYS);
    const at = moment('2026-04-24T16:05:00-04:00');
    expect(atInstant(at, newYork, by(same)).rule).toBe('after the close, the next session');
  });
});
