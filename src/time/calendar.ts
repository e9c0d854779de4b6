import { demand, hasKeys } from '../errors/demand.ts';
import { must } from '../errors/message.ts';
import { type EpochDay, formatDay, type Instant, isWeekend, parseDay, type SessionIndex } from './day.ts';
import { type Exchange, minuteOfDay, type SessionHours } from './exchange.ts';
import { instantAt } from './instant.ts';

/** The sessions of one exchange, in order. */
export interface TradingCalendar {
  readonly exchange: Exchange;
  /** Epoch days, ascending, without repeats. */
  readonly sessions: Int32Array;
  /** First and last day on which sessions are facts rather than taken from prices or projected; absent where none are. */
  readonly known: { readonly from: EpochDay; readonly to: EpochDay } | undefined;
  /** The ISO date of every session. */
  readonly isoDates: readonly string[];
  /** Hours of the sessions that open late or close early, by epoch day; every other has the exchange's own. */
  readonly unusual: ReadonlyMap<number, SessionHours>;
}

const drawn = new WeakMap<Exchange, TradingCalendar>();

/**
 * The calendar of an exchange over the years its closures are recorded: every weekday that is no closure.
 *
 * @returns the same calendar for the same exchange, to be read, not to be changed
 * @example
 * const calendar = exchangeCalendar(exchanges.XHKG);
 * calendar.isoDates[0]; // '2015-01-02'
 */
export function exchangeCalendar(exchange: Exchange): TradingCalendar {
  let calendar = drawn.get(exchange);
  if (calendar === undefined) {
    calendar = draw(exchange);
    drawn.set(exchange, calendar);
  }
  return calendar;
}

function draw(exchange: Exchange): TradingCalendar {
  const legal = 'be an exchange, such as exchanges.XHKG';
  demand(hasKeys(exchange, 'closures'), { what: 'the exchange', legal, given: exchange });
  const { from, to, closed, projected, unusual } = exchange.closures;
  const known = { from: dayNamed(from), to: dayNamed(to) };
  const closures = new Set([...closed, ...projected].map(([date]) => dayNamed(date)));
  const lastProjected = projected.at(-1)?.[0];
  const end = lastProjected === undefined ? known.to : dayNamed(`${lastProjected.slice(0, 4)}-12-31`);
  const sessions: EpochDay[] = [];
  for (let day = known.from; day <= end; day = (day + 1) as EpochDay) {
    if (!isWeekend(day) && !closures.has(day)) sessions.push(day);
  }
  const hours = unusual.map(([date, open, close]): [number, SessionHours] => [
    dayNamed(date),
    { open: minuteOfDay(open), close: minuteOfDay(close) },
  ]);
  return calendarWith(exchange, Int32Array.from(sessions), known, new Map(hours));
}

/** Whether it is a fact that a day is a session, or is none. */
export function isKnown({ known }: Pick<TradingCalendar, 'known'>, day: number): boolean {
  return known !== undefined && day >= known.from && day <= known.to;
}

/**
 * The calendar with the days seen in prices as its sessions wherever the exchange's closures are not known.
 * Known years stay as they are: a row on a closed day is for the input gate to judge, not a session.
 *
 * @param days epoch days in any order, repeats allowed
 */
export function extendedBy(calendar: TradingCalendar, days: Iterable<number>): TradingCalendar {
  const { known, exchange, sessions, unusual } = calendar;
  const seen = ascending(days).filter((day) => !isKnown(calendar, day));
  if (seen.length === 0) return calendar;
  const [first, last] = [seen[0]!, seen[seen.length - 1]!];
  // Prices overrule a projection, but only as far as they reach.
  const kept = sessions.filter((day) => isKnown(calendar, day) || day < first || day > last);
  return calendarWith(exchange, ascending([...kept, ...seen]), known, unusual);
}

/**
 * A calendar on which exactly the days given are sessions, all of regular hours: for simulated or unlisted data.
 *
 * @param days epoch days in any order, repeats allowed
 */
export function calendarOfDays(exchange: Exchange, days: Iterable<number>): TradingCalendar {
  return calendarWith(exchange, ascending(days), undefined, new Map());
}

/** The session held on a day; nothing where there was none. O(log sessions). */
export function sessionOn(calendar: TradingCalendar, day: EpochDay): SessionIndex | undefined {
  const session = firstNotBefore(calendar.sessions, day);
  return calendar.sessions[session] === day ? (session as SessionIndex) : undefined;
}

/**
 * The first session on a day or after it; nothing beyond either end of the calendar, nor in a hole of the prices its
 * sessions were taken from, where the next session is not known. O(log sessions).
 */
export function sessionOnOrAfter(calendar: TradingCalendar, day: EpochDay): SessionIndex | undefined {
  const { sessions, known } = calendar;
  const session = firstNotBefore(sessions, day);
  if (session === sessions.length) return undefined;
  if (day < sessions[0]! && !(known !== undefined && day >= known.from)) return undefined;
  const isHole = known !== undefined && !isKnown(calendar, day) && sessions[session]! - day > LONGEST_CLOSURE;
  return isHole ? undefined : (session as SessionIndex);
}

/** Days no exchange is closed for in a row: where sessions are seen in prices, more of them are a hole in the prices. */
export const LONGEST_CLOSURE = 21;

/** The last session before a day; nothing where the calendar has none. O(log sessions). */
export function sessionBefore(calendar: TradingCalendar, day: EpochDay): SessionIndex | undefined {
  const session = firstNotBefore(calendar.sessions, day) - 1;
  return session < 0 ? undefined : (session as SessionIndex);
}

/** The day a session is held on. */
export function dayOfSession(calendar: TradingCalendar, session: SessionIndex): EpochDay {
  const day = calendar.sessions[session];
  if (day === undefined) {
    const legal = `be a whole number from 0 to ${calendar.sessions.length - 1}`;
    throw new RangeError(must({ what: 'session', legal, given: session }));
  }
  return day as EpochDay;
}

/** When trading begins and ends on a session, late opens and early closes included; minutes after local midnight. */
export function hoursOf(calendar: TradingCalendar, session: SessionIndex): SessionHours {
  return calendar.unusual.get(dayOfSession(calendar, session)) ?? calendar.exchange.hours;
}

/** The moment trading begins on a session. */
export function openInstant(calendar: TradingCalendar, session: SessionIndex): Instant {
  const { open } = hoursOf(calendar, session);
  return instantAt(dayOfSession(calendar, session), open, calendar.exchange.zone);
}

/** The moment trading ends on a session; a closing auction comes after it. */
export function closeInstant(calendar: TradingCalendar, session: SessionIndex): Instant {
  const { close } = hoursOf(calendar, session);
  return instantAt(dayOfSession(calendar, session), close, calendar.exchange.zone);
}

function calendarWith(
  exchange: Exchange,
  sessions: Int32Array,
  known: TradingCalendar['known'],
  unusual: TradingCalendar['unusual'],
): TradingCalendar {
  const isoDates = Array.from(sessions, (day) => formatDay(day as EpochDay));
  return { exchange, sessions, known, isoDates, unusual };
}

/** Position of the first of ascending days that is not before a day; their count where all are. O(log days). */
export function firstNotBefore(days: Int32Array, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function ascending(days: Iterable<number>): Int32Array {
  return Int32Array.from(new Set(days)).sort();
}

/** A date of an exchange's facts. */
function dayNamed(date: string): EpochDay {
  const day = parseDay(date);
  if (day === undefined)
    throw new RangeError(must({ what: 'closure', legal: 'be on an ISO date', given: date }));
  return day;
}
