import {
  hoursOf,
  sessionBefore,
  sessionOn,
  sessionOnOrAfter,
  type TradingCalendar,
} from '../time/calendar.ts';
import { type EpochDay, type Instant, parseDay, type SessionIndex } from '../time/day.ts';
import type { Exchange } from '../time/exchange.ts';
import { localTime } from '../time/instant.ts';
import type { DayPhase } from './announcement.ts';
import type { EventDayPolicy } from './event-day.ts';
import type { Rule } from './rule.ts';

/** Where an announcement fell in the day of the security's exchange. */
export const phases = ['pre-open', 'during', 'post-close', 'non-session', 'unknown-time'] as const;
/** Where in the day of an exchange an announcement came. */
export type Phase = (typeof phases)[number];

/** The session a rule chose. */
export interface Choice {
  /** Absent where the calendar does not reach so far, or the policy leaves such days out. */
  readonly session: SessionIndex | undefined;
  readonly phase: Phase;
  readonly rule: Rule;
  /** The sessions before and after, where none is chosen. */
  readonly between?: readonly [previous: SessionIndex | undefined, next: SessionIndex];
}

/** A date alone: the day's session, when in it unknown, or the next by policy. */
export function onDate(day: EpochDay, calendar: TradingCalendar, policy: EventDayPolicy): Choice {
  const session = sessionOn(calendar, day);
  if (session === undefined) return withoutSession(day, calendar, policy, 'date without a time');
  const phase = 'unknown-time';
  if (policy.unknownTime !== 'next-session')
    return { session, phase, rule: 'date without a time, that session' };
  return { session: nextAfter(day, calendar), phase, rule: 'date without a time, as if after the close' };
}

/** A phase of the security's own exchange. */
export function inPhase(
  day: EpochDay,
  phase: DayPhase,
  calendar: TradingCalendar,
  policy: EventDayPolicy,
): Choice {
  const session = sessionOn(calendar, day);
  if (session === undefined) return withoutSession(day, calendar, policy);
  switch (phase) {
    case 'before-open':
      return { session, phase: 'pre-open', rule: 'before the open, that session' };
    case 'during':
      return { session, phase: 'during', rule: 'during the session, that session' };
    case 'after-close':
      return afterClose(day, calendar);
  }
}

/** A moment known to the millisecond: by the clock, and by the auctions before the open and after the close. */
export function atInstant(instant: Instant, calendar: TradingCalendar, policy: EventDayPolicy): Choice {
  const choice = byTheClock(instant, calendar, policy);
  const { exchange } = calendar;
  const { day, minute } = localTime(instant, exchange.zone);
  const session = sessionOn(calendar, day);
  if (session === undefined) return choice;
  const { open, close } = hoursOf(calendar, session);
  if (minute < open) {
    const isAuction = isInOpeningAuction(minute, open, exchange);
    return isAuction ? { ...choice, rule: 'in the opening auction, that session' } : choice;
  }
  if (minute < close || minute >= close + auctionMinutes(day, exchange)) return choice;
  // The official close was not made yet: prices may hold the news already.
  return policy.closingAuction === 'same-session'
    ? { ...choice, session, rule: 'in the closing auction, that session' }
    : { ...choice, rule: 'in the closing auction, the next session' };
}

/** A moment, held against the hours of the session of its local day. */
export function byTheClock(instant: Instant, calendar: TradingCalendar, policy: EventDayPolicy): Choice {
  const { day, minute } = localTime(instant, calendar.exchange.zone);
  const session = sessionOn(calendar, day);
  if (session === undefined) return withoutSession(day, calendar, policy);
  const { open, close } = hoursOf(calendar, session);
  if (minute < open) return { session, phase: 'pre-open', rule: 'before the open, that session' };
  if (minute < close) return { session, phase: 'during', rule: 'during the session, that session' };
  return afterClose(day, calendar);
}

function afterClose(day: EpochDay, calendar: TradingCalendar): Choice {
  const session = nextAfter(day, calendar);
  return { session, phase: 'post-close', rule: 'after the close, the next session' };
}

/** A day that is no session, by policy; beyond either end of the calendar neither neighbour is guessed. */
function withoutSession(
  day: EpochDay,
  calendar: TradingCalendar,
  { nonSession }: EventDayPolicy,
  said: 'date without a time' | 'no session that day' = 'no session that day',
): Choice {
  const phase = 'non-session';
  const next = sessionOnOrAfter(calendar, day);
  if (next === undefined) return { session: undefined, phase, rule: 'beyond the calendar, no session' };
  const previous = sessionBefore(calendar, day);
  switch (nonSession) {
    case 'next':
      return { session: next, phase, rule: `${said}, the next session` };
    case 'previous':
      return { session: previous, phase, rule: `${said}, the previous session` };
    case 'exclude':
      return {
        session: undefined,
        phase,
        rule: 'no session that day, excluded',
        between: [previous, next],
      };
  }
}

function nextAfter(day: EpochDay, calendar: TradingCalendar): SessionIndex | undefined {
  return sessionOnOrAfter(calendar, (day + 1) as EpochDay);
}

/** Whether a minute falls into the auction that makes the opening price; of unusual openings none is known. */
function isInOpeningAuction(minute: number, open: number, { openingAuction, hours }: Exchange): boolean {
  if (openingAuction === undefined || open !== hours.open) return false;
  return minute >= openingAuction.from && minute < openingAuction.to;
}

/** Minutes after the close during which the official closing price is still being made. */
function auctionMinutes(day: EpochDay, { closingAuction }: Exchange): number {
  const since = parseDay(closingAuction?.since ?? '');
  return closingAuction === undefined || since === undefined || day < since ? 0 : closingAuction.minutes;
}
