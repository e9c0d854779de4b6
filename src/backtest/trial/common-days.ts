import { dayOf, type Venue } from '../tape.ts';

/** The days on which any of some exchanges traded, and the way from them to the sessions of each. */
export interface CommonDays {
  /** Epoch days, ascending. */
  readonly days: Int32Array;
  /** Place of a day among them; −1 where none of the exchanges traded. */
  readonly placeOf: (day: number) => number;
  /** By venue and place: the first session of that day or after it; the number of sessions where there is none. */
  readonly sessions: readonly Int32Array[];
}

/**
 * One row of days for exchanges that close on different ones, so that a date means the same for all of them.
 *
 * @param venues in the order of their indices
 */
export function commonDays(venues: readonly Venue[]): CommonDays {
  const own = venues.map((venue) =>
    Int32Array.from({ length: venue.sessions }, (_, session) => dayOf(venue, session)),
  );
  const days = Int32Array.from(new Set(own.flatMap((some) => [...some]))).sort();
  const places = new Map(Array.from(days, (day, place) => [day, place]));
  return {
    days,
    placeOf: (day) => places.get(day) ?? -1,
    sessions: own.map((some) => {
      let session = 0;
      return days.map((day) => {
        while (session < some.length && some[session]! < day) session++;
        return session;
      });
    }),
  };
}
