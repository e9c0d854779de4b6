import { QuestionError } from '../errors/error.ts';
import { didYouMean, must } from '../errors/message.ts';
import {
  exchangeCalendar,
  hoursOf,
  sessionBefore,
  sessionOn,
  sessionOnOrAfter,
  type TradingCalendar,
} from '../time/calendar.ts';
import { type EpochDay, type Instant, parseDay, type SessionIndex } from '../time/day.ts';
import type { Exchange } from '../time/exchange.ts';
import { formatLocal, instantAt, localTime } from '../time/instant.ts';
import { exchanges as everyExchange } from '../time/registry.ts';
import type { Announcement, DayPhase } from './announcement.ts';

/** Where an announcement fell in the day of the security's exchange. */
export type Phase = 'pre-open' | 'during' | 'post-close' | 'non-session' | 'unknown-time';

/** A session that would be day 0 if the announcement were read otherwise. */
export interface Alternative {
  readonly session: SessionIndex;
  /** Under what reading: `if it came after the close`. */
  readonly reading: string;
}

/** The session an announcement belongs to, and why. */
export interface Alignment {
  /** Day 0: the first session whose close is after the announcement; absent beyond either end of the calendar. */
  readonly session: SessionIndex | undefined;
  readonly phase: Phase;
  /** Which rule chose the session. */
  readonly rule: Rule;
  /** The moment, where the source gave one or a phase at another exchange stands for one. */
  readonly instant?: Instant;
  /** That moment as the clocks of the security's exchange show it, ISO 8601 with its offset. */
  readonly localTime?: string;
  readonly alternatives: readonly Alternative[];
}

/** The rules by which a session is chosen. */
export const rules = [
  'before the open, that session',
  'during the session, that session',
  'after the close, the next session',
  'in the closing auction, the next session',
  'no session that day, the next session',
  'date without a time, that session',
  'date without a time, the next session',
  'beyond the calendar, no session',
] as const;
export type Rule = (typeof rules)[number];

/** What is chosen, before it is known whether the calendar reaches so far. */
type Choice = Pick<Alignment, 'session' | 'phase' | 'rule'> & {
  readonly alternatives?: readonly Alternative[];
};

/**
 * The session of a security's exchange an announcement belongs to. The noon break counts as trading; late opens
 * and early closes are known; a moment that is exactly the close belongs to the next session.
 *
 * A phase at another exchange stands for a moment there, on a day without session the regular one:
 * `after-close` the close; `before-open` the open, of which only what comes before it counts; `during` the open,
 * the earliest it can have been.
 *
 * @param calendar the calendar of the security's exchange
 * @throws QuestionError for a phase at an exchange that is not among `exchanges`
 * @see Berkman and Truong (2009), on the bias of taking announcements after hours for the day's own
 *
 * @example
 * const v4 = parseAnnouncement('2026-04-24T02:45:51Z') as Announcement;
 * align(v4, exchangeCalendar(exchanges.XHKG)).phase; // 'during'
 * align(v4, exchangeCalendar(exchanges.XNAS)).rule; // 'after the close, the next session'
 */
export function align(
  announcement: Announcement,
  calendar: TradingCalendar,
  { exchanges = everyExchange }: { readonly exchanges?: Readonly<Record<string, Exchange>> } = {},
): Alignment {
  switch (announcement.kind) {
    case 'date':
      return settled(onDate(announcement.day, calendar));
    case 'instant':
      return atMoment(announcement.instant, announcement.instant, calendar);
    case 'phase': {
      const { day, phase, exchange } = announcement;
      const isOwn = exchange === undefined || exchange === calendar.exchange.mic;
      if (isOwn) return settled(inPhase(day, phase, calendar));
      const moment = momentOf(day, phase, named(exchange, exchanges));
      return atMoment(moment, phase === 'before-open' ? ((moment - 1) as Instant) : moment, calendar);
    }
  }
}

/** A date alone: the day's session, when in it unknown; where there is none, the next. */
function onDate(day: EpochDay, calendar: TradingCalendar): Choice {
  const session = sessionOn(calendar, day);
  if (session !== undefined) {
    const alternatives = alternative(nextAfter(day, calendar), 'if it came after the close');
    return { session, phase: 'unknown-time', rule: 'date without a time, that session', alternatives };
  }
  const next = sessionOnOrAfter(calendar, day);
  const alternatives = alternative(sessionBefore(calendar, day), 'if the news came before that date');
  return { session: next, phase: 'non-session', rule: 'date without a time, the next session', alternatives };
}

/** A phase of the security's own exchange. */
function inPhase(day: EpochDay, phase: DayPhase, calendar: TradingCalendar): Choice {
  const session = sessionOn(calendar, day);
  if (session === undefined) return withoutSession(day, calendar);
  switch (phase) {
    case 'before-open':
      return { session, phase: 'pre-open', rule: 'before the open, that session' };
    case 'during':
      return { session, phase: 'during', rule: 'during the session, that session' };
    case 'after-close':
      return afterClose(day, calendar);
  }
}

/**
 * @param moment what is told
 * @param counted what decides: a moment earlier where only what came before it counts
 */
function atMoment(moment: Instant, counted: Instant, calendar: TradingCalendar): Alignment {
  const { zone } = calendar.exchange;
  const choice = settled(byTheClock(counted, calendar));
  return { ...choice, instant: moment, localTime: formatLocal(moment, zone) };
}

/** A moment, held against the hours of the session of its local day. */
function byTheClock(instant: Instant, calendar: TradingCalendar): Choice {
  const { day, minute } = localTime(instant, calendar.exchange.zone);
  const session = sessionOn(calendar, day);
  if (session === undefined) return withoutSession(day, calendar);
  const { open, close } = hoursOf(calendar, session);
  if (minute < open) return { session, phase: 'pre-open', rule: 'before the open, that session' };
  if (minute < close) return { session, phase: 'during', rule: 'during the session, that session' };
  if (minute >= close + auctionMinutes(day, calendar.exchange)) return afterClose(day, calendar);
  // The official close was not made yet: prices may hold the news already.
  const alternatives = alternative(session, 'if the closing auction took it in');
  return { ...afterClose(day, calendar), rule: 'in the closing auction, the next session', alternatives };
}

function afterClose(day: EpochDay, calendar: TradingCalendar): Choice {
  const session = nextAfter(day, calendar);
  return { session, phase: 'post-close', rule: 'after the close, the next session' };
}

function withoutSession(day: EpochDay, calendar: TradingCalendar): Choice {
  const session = sessionOnOrAfter(calendar, day);
  return { session, phase: 'non-session', rule: 'no session that day, the next session' };
}

function nextAfter(day: EpochDay, calendar: TradingCalendar): SessionIndex | undefined {
  return sessionOnOrAfter(calendar, (day + 1) as EpochDay);
}

/** Minutes after the close during which the official closing price is still being made. */
function auctionMinutes(day: EpochDay, { closingAuction }: Exchange): number {
  const since = parseDay(closingAuction?.since ?? '');
  return closingAuction === undefined || since === undefined || day < since ? 0 : closingAuction.minutes;
}

/** The moment a phase at another exchange stands for. */
function momentOf(day: EpochDay, phase: DayPhase, exchange: Exchange): Instant {
  const calendar = exchangeCalendar(exchange);
  const session = sessionOn(calendar, day);
  const { open, close } = session === undefined ? exchange.hours : hoursOf(calendar, session);
  return instantAt(day, phase === 'after-close' ? close : open, exchange.zone);
}

function named(mic: string, exchanges: Readonly<Record<string, Exchange>>): Exchange {
  const exchange = exchanges[mic];
  if (exchange !== undefined) return exchange;
  const remedy = didYouMean(mic, Object.keys(exchanges));
  const message = must({ what: 'exchange', legal: 'be a known one', given: mic, remedy });
  throw new QuestionError([{ severity: 'error', code: 'unknown-exchange', message, value: mic }]);
}

function alternative(session: SessionIndex | undefined, reading: string): readonly Alternative[] {
  return session === undefined ? [] : [{ session, reading }];
}

function settled({ alternatives = [], ...choice }: Choice): Alignment {
  if (choice.session !== undefined) return { ...choice, alternatives };
  return { ...choice, rule: 'beyond the calendar, no session', alternatives };
}
