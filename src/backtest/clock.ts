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
}

/** The openings and closes of all exchanges, in order of time. */
export interface Clock {
  readonly steps: readonly Step[];
  /** Position of an opening or a close; −1 beyond the last session. */
  readonly stepAt: (venue: Venue, session: number, at: FillPrice) => number;
}

/**
 * Winds the clock of some exchanges: their openings and closes by the moment they happen, so that Hong Kong's close
 * comes before New York's opening of the same date. O(sessions · log sessions).
 */
export function clockOf(venues: readonly Venue[]): Clock {
  const timed = venues.flatMap((venue) =>
    Array.from({ length: 2 * venue.sessions }, (_, i): [number, Step] => {
      const session = i >>> 1;
      const at = i % 2 === 0 ? 'open' : 'close';
      return [momentOf(venue, session, at), { venue, session, at, day: dayOf(venue, session) }];
    }),
  );
  const steps = timed
    .sort(([a, x], [b, y]) => a - b || x.venue.index - y.venue.index)
    .map(([, step]) => step);
  const positions = venues.map(({ sessions }) => new Int32Array(2 * sessions));
  steps.forEach(({ venue, session, at }, step) => {
    positions[venue.index]![2 * session + (at === 'open' ? 0 : 1)] = step;
  });
  return {
    steps,
    stepAt: (venue, session, at) =>
      session < 0 || session >= venue.sessions
        ? -1
        : positions[venue.index]![2 * session + (at === 'open' ? 0 : 1)]!,
  };
}

/** The moment of an opening or a close. */
export function momentOf({ calendar, first }: Venue, session: number, at: FillPrice): Instant {
  const index = (first + session) as SessionIndex;
  return at === 'open' ? openInstant(calendar, index) : closeInstant(calendar, index);
}
