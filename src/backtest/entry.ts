import type { Phase } from '../events/alignment.ts';
import type { Observation } from '../study/observations.ts';
import { type EpochDay, type Instant, parseDay } from '../time/day.ts';
import { type FillPrice, momentOf } from './clock.ts';
import type { ResolvedStrategy } from './strategy.ts';
import type { Venue } from './tape.ts';

/** A price of a session, counted from the first session of a venue. */
export interface FillTime {
  readonly session: number;
  readonly at: FillPrice;
}

/** When a trade would be entered, and the first fill there could be. */
export interface Plan {
  readonly wanted: FillTime;
  readonly earliest: FillTime;
  /** Whether the fill wanted comes no sooner than the first there could be. */
  readonly isLegal: boolean;
}

/**
 * The first price an order given after the announcement could be filled at. Before the open and outside trading: the
 * open of day 0. During the session: its close. A date without a time may have been after the close: the open of the
 * next session, unless a time is asserted.
 *
 * @example
 * earliestFill('during', 100, 'next-session'); // { session: 100, at: 'close' }
 */
export function earliestFill(
  phase: Phase,
  dayZero: number,
  unknownTime: ResolvedStrategy['unknownTime'],
): FillTime {
  const known = phase === 'unknown-time' ? unknownTime : phase;
  switch (known) {
    case 'during':
      return { session: dayZero, at: 'close' };
    case 'next-session':
    case 'after-close':
      return { session: dayZero + 1, at: 'open' };
    default:
      return { session: dayZero, at: 'open' };
  }
}

/** When an observation is entered under a strategy. */
export function planEntry(
  { alignment, dayZero, event }: Observation,
  venue: Venue,
  { entry, unknownTime }: Pick<ResolvedStrategy, 'entry' | 'unknownTime'>,
): Plan {
  const { phase, latest } = alignment!;
  const byPhase = earliestFill(phase, dayZero, unknownTime);
  const earliest = latest === undefined ? byPhase : firstAfter(latest, byPhase, venue);
  const from = entry.offset === undefined ? firstAt(entry.at, earliest) : dayZero + entry.offset;
  const wanted: FillTime = { session: from + entry.delay, at: entry.at };
  const isLegal = !isBefore(wanted, earliest) || isScheduled(event.extra.scheduled_on, wanted, venue);
  return { wanted, earliest, isLegal };
}

/** The first fill, not before another, of which it is certain that it comes after a moment. */
function firstAfter(moment: Instant, from: FillTime, venue: Venue): FillTime {
  let fill = from;
  while (fill.session < venue.sessions && momentOf(venue, fill.session, fill.at) <= moment)
    fill =
      fill.at === 'open' ? { session: fill.session, at: 'close' } : { session: fill.session + 1, at: 'open' };
  return fill;
}

/** The session of the first open, or the first close, that is legal. */
function firstAt(at: FillPrice, { session, at: first }: FillTime): number {
  return at === 'open' && first === 'close' ? session + 1 : session;
}

/** Whether a price comes before another. */
export function isBefore(one: FillTime, other: FillTime): boolean {
  if (one.session !== other.session) return one.session < other.session;
  return one.at === 'open' && other.at === 'close';
}

/** Whether the date of the announcement had been public for a day when the order was to be filled. */
function isScheduled(scheduledOn: string | undefined, { session }: FillTime, venue: Venue): boolean {
  const day: EpochDay | undefined = parseDay(scheduledOn ?? '');
  const filled = venue.calendar.sessions[venue.first + session];
  return day !== undefined && (filled === undefined || day < filled); // beyond the calendar nothing is filled
}
