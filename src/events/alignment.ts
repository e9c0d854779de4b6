import { demand, hasKeys } from '../errors/demand.ts';
import { QuestionError } from '../errors/error.ts';
import { didYouMean, must } from '../errors/message.ts';
import { exchangeCalendar, hoursOf, sessionOn, type TradingCalendar } from '../time/calendar.ts';
import type { EpochDay, Instant, SessionIndex } from '../time/day.ts';
import type { Exchange } from '../time/exchange.ts';
import { formatLocal, instantAt } from '../time/instant.ts';
import { exchanges as everyExchange } from '../time/registry.ts';
import type { Announcement, DayPhase } from './announcement.ts';
import { atInstant, byTheClock, type Choice, inPhase, onDate, type Phase } from './choice.ts';
import { type EventDayPolicy, usualEventDay } from './event-day.ts';
import { otherReadings, type Rule } from './rule.ts';

export type { Phase } from './choice.ts';
export { type Rule, rules } from './rule.ts';

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
  /** The last moment it can have been, where it was told by a phase at another exchange. */
  readonly latest?: Instant;
  /** That moment as the clocks of the security's exchange show it, ISO 8601 with its offset. */
  readonly localTime?: string;
  readonly alternatives: readonly Alternative[];
}

/** What an announcement is placed by. */
export interface AlignmentOptions {
  /** Those a phase may name. */
  readonly exchanges?: Readonly<Record<string, Exchange>>;
  /** How it is chosen where more than one session may be meant; `unknownTime: both` gives the date's own session. */
  readonly policy?: EventDayPolicy;
}

/**
 * The session of a security's exchange an announcement belongs to. The noon break counts as trading; late opens
 * and early closes are known; a moment that is exactly the close belongs to the next session.
 *
 * A phase at another exchange stands for a moment there, on a day without session the regular one:
 * `after-close` the close; `before-open` the open, of which only what comes before it counts; `during` the open,
 * the earliest it can have been.
 *
 * @param announcement as {@link parseAnnouncement} reads it
 * @param calendar the calendar of the security's exchange
 * @param options exchanges a phase may name, and the policy where more than one session may be meant
 * @throws QuestionError for a phase at an exchange that is not among `exchanges`
 * @see Berkman and Truong (2009), on the bias of taking announcements after hours for the day's own
 * @example
 * const v4 = parseAnnouncement('2026-04-24T02:45:51Z') as Announcement;
 * align(v4, exchangeCalendar(exchanges.XHKG)).phase; // 'during'
 * align(v4, exchangeCalendar(exchanges.XNAS)).rule; // 'after the close, the next session'
 */
export function align(
  announcement: Announcement,
  calendar: TradingCalendar,
  { exchanges = everyExchange, policy = usualEventDay }: AlignmentOptions = {},
): Alignment {
  const legal = 'be what parseAnnouncement gives';
  demand(hasKeys(announcement, 'kind'), { what: 'the announcement', legal, given: announcement });
  const isCalendar = hasKeys(calendar, 'exchange', 'sessions');
  demand(isCalendar, { what: 'the calendar', legal: 'be what exchangeCalendar gives', given: calendar });
  switch (announcement.kind) {
    case 'date':
      return settled(onDate(announcement.day, calendar, policy), calendar);
    case 'instant':
      return told(announcement.instant, atInstant(announcement.instant, calendar, policy), calendar);
    case 'phase': {
      const { day, phase, exchange } = announcement;
      const isOwn = exchange === undefined || exchange === calendar.exchange.mic;
      if (isOwn) return settled(inPhase(day, phase, calendar, policy), calendar);
      const other = named(exchange, exchanges);
      const moment = momentOf(day, phase, other);
      // What came before the open came by the last moment before it; whether in an auction is not known.
      const counted = phase === 'before-open' ? ((moment - 1) as Instant) : moment;
      const latest = phase === 'before-open' ? counted : latestOf(day, phase, other);
      return { latest, ...told(moment, byTheClock(counted, calendar, policy), calendar) };
    }
  }
}

/**
 * The alignment of a security that did not trade on its session: day 0 is a later session, and the one it would have
 * been stays as the other reading.
 */
export function postponed(alignment: Alignment, to: SessionIndex, calendar: TradingCalendar): Alignment {
  const rule = 'suspended, the first session with a trade';
  const around = [alignment.session, (to + 1) as SessionIndex] as const;
  return { ...alignment, session: to, rule, alternatives: neighbours(rule, around, calendar) };
}

/** What was chosen for a moment, with the moment as it is told. */
function told(moment: Instant, choice: Choice, calendar: TradingCalendar): Alignment {
  const localTime = formatLocal(moment, calendar.exchange.zone);
  return { instant: moment, localTime, ...settled(choice, calendar) };
}

/** The moment a phase at another exchange stands for. */
function momentOf(day: EpochDay, phase: DayPhase, exchange: Exchange): Instant {
  const calendar = exchangeCalendar(exchange);
  const session = sessionOn(calendar, day);
  const { open, close } = session === undefined ? exchange.hours : hoursOf(calendar, session);
  return instantAt(day, phase === 'after-close' ? close : open, exchange.zone);
}

/** How long after a close news is still told as after it, in milliseconds: as long as New York trades after hours. */
const AFTER_HOURS = 4 * 3_600_000;

/** The last moment of a phase: of `during` that before the close, of `after-close` the end of the hours after it. */
function latestOf(day: EpochDay, phase: Exclude<DayPhase, 'before-open'>, exchange: Exchange): Instant {
  const close = momentOf(day, 'after-close', exchange);
  return (phase === 'during' ? close - 1 : close + AFTER_HOURS) as Instant;
}

function named(mic: string, exchanges: Readonly<Record<string, Exchange>>): Exchange {
  const exchange = exchanges[mic];
  if (exchange !== undefined) return exchange;
  const remedy = didYouMean(mic, Object.keys(exchanges));
  const message = must({ what: 'exchange', legal: 'be a known one', given: mic, remedy });
  throw new QuestionError([{ severity: 'error', code: 'unknown-exchange', message, value: mic }]);
}

/** What was chosen, with the sessions around it; nothing is chosen where the calendar does not reach so far. */
function settled({ session, phase, rule, between }: Choice, calendar: TradingCalendar): Alignment {
  if (session === undefined && between === undefined)
    return { session, phase, rule: 'beyond the calendar, no session', alternatives: [] };
  const around = between ?? ([session! - 1, session! + 1] as [SessionIndex, SessionIndex]);
  return { session, phase, rule, alternatives: neighbours(rule, around, calendar) };
}

/** The sessions before and after day 0 that the calendar has, each with the reading under which it would be day 0. */
function neighbours(
  rule: Rule,
  [previous, next]: readonly [SessionIndex | undefined, SessionIndex],
  { sessions }: TradingCalendar,
): readonly Alternative[] {
  const readings = otherReadings[rule];
  if (readings === undefined) return [];
  return [
    ...(previous === undefined || previous < 0 ? [] : [{ session: previous, reading: readings.previous }]),
    ...(next >= sessions.length ? [] : [{ session: next, reading: readings.next }]),
  ];
}
