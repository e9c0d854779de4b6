import { closeInstant, openInstant } from '../time/calendar.ts';
import type { Instant, SessionIndex } from '../time/day.ts';
import { dayOf, type Venue } from './tape.ts';

/** A price at which orders are filled. */
export type FillPrice = 'close' | 'open';

/** An opening or a close of one exchange. */
export interface Step {
  readonly venue: Venue;
  /** Session of the venue, from 0. */
  readonly session: number;
  readonly at: FillPrice;
  /** Epoch day at the exchange. */
  readonly day: number;
  /** When it happens, and its position among the moments of the clock. */
  readonly time: Instant;
  readonly moment: number;
}

/** The openings and closes of all exchanges, in order of time. */
export interface Clock {
  /**
   * What happens at once stands together, by exchange: New York's close and Nasdaq's. Where one day begins as another ends,
   * Auckland's open at New York's close, the other comes first.
   */
  readonly moments: readonly (readonly Step[])[];
  /**
   * The days that are over with each moment, ascending: each with the last opening or close of any exchange on it or, where
   * an exchange closes late, on a day before it.
   */
  readonly endedAt: (moment: number) => readonly number[];
  /** An opening or a close; nothing beyond the last session. */
  readonly stepAt: (venue: Venue, session: number, at: FillPrice) => Step | undefined;
}

/**
 * Winds the clock of some exchanges: their openings and closes by the moment they happen, so that Hong Kong's close
 * comes before New York's opening of the same date. O(sessions · log sessions).
 */
export function clockOf(venues: readonly Venue[]): Clock {
  const timed = venues.flatMap((venue) =>
    Array.from({ length: 2 * venue.sessions }, (_, i): Omit<Step, 'moment'> => {
      const session = i >>> 1;
      const at = i % 2 === 0 ? 'open' : 'close';
      return { venue, session, at, day: dayOf(venue, session), time: momentOf(venue, session, at) };
    }),
  );
  const moments: Step[][] = [];
  const found = venues.map(({ sessions }) => Array.from<Step>({ length: 2 * sessions }));
  let last = Number.NaN;
  for (const step of timed.sort((x, y) => x.time - y.time || inMoment(x, y))) {
    if (step.time !== last || moments.at(-1)!.at(-1)!.day !== step.day) moments.push([]);
    last = step.time;
    const timedStep: Step = { ...step, moment: moments.length - 1 };
    moments.at(-1)!.push(timedStep);
    found[step.venue.index]![placeOf(step.session, step.at)] = timedStep;
  }
  const ends = endsOf(moments);
  return {
    moments,
    endedAt: (moment) => ends.get(moment) ?? [],
    stepAt: (venue, session, at) => found[venue.index]![placeOf(session, at)],
  };
}

/** The days that end with a moment, by it. */
function endsOf(moments: readonly (readonly Step[])[]): Map<number, number[]> {
  const lastOf = new Map<number, number>();
  moments.forEach((steps, moment) => {
    lastOf.set(steps[0]!.day, moment);
  });
  const ends = new Map<number, number[]>();
  let end = 0;
  for (const day of [...lastOf.keys()].sort((a, b) => a - b)) {
    end = Math.max(end, lastOf.get(day)!);
    const days = ends.get(end);
    if (days === undefined) ends.set(end, [day]);
    else days.push(day);
  }
  return ends;
}

type Placed = Pick<Step, 'day' | 'venue'>;

function inMoment({ day, venue }: Placed, other: Placed): number {
  return day - other.day || (micOf(venue) < micOf(other.venue) ? -1 : 1);
}

function micOf({ calendar }: Venue): string {
  return calendar.exchange.mic;
}

function placeOf(session: number, at: FillPrice): number {
  return 2 * session + (at === 'open' ? 0 : 1);
}

/** The moment of an opening or a close. */
export function momentOf({ calendar, first }: Venue, session: number, at: FillPrice): Instant {
  const index = (first + session) as SessionIndex;
  return at === 'open' ? openInstant(calendar, index) : closeInstant(calendar, index);
}
