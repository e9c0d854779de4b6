import { DataError } from '../../errors/error.ts';
import { must } from '../../errors/message.ts';
import { uniformsOf } from '../../numeric/random.ts';
import { checkDraws } from './draw-settings.ts';
import type { IndexRows } from './index-rows.ts';

/** The design of an event list that placebo dates keep. Sessions are positions on one clock that all events share. */
export interface PlaceboDesign {
  /** Session of each event; events of one date share theirs, and share a placebo date too. */
  readonly sessions: Int32Array;
  /** Security of each event, numbered from 0; one for all where it is not given. */
  readonly securities?: Int32Array;
  /** First and last session a placebo may fall on: leave room for estimation before, for the holding after. */
  readonly first: number;
  readonly last: number;
  /** A placebo date is at least this many sessions from every true event of its securities. */
  readonly away: number;
  /** Whether different dates stay different; true where not given. False where there are nearly as many as sessions. */
  readonly apart?: boolean;
}

/** The events of one date: they move together. */
interface Cluster {
  readonly events: readonly number[];
  /** Sessions near a true event of any of its securities; one flag a session from `first`. */
  readonly isNear: Uint8Array;
}

/**
 * Draws of random dates for the same events: the same securities, sides and number, events of one date on one date,
 * different dates on different ones (unless `apart` is false). Each row holds one session an event. Keyed by (seed, draw).
 *
 * @param design the events, and where placebo dates may fall
 * @param draws their seed, and how many
 * @throws DataError where a date has fewer sessions to fall on than there are dates, or none
 * @example
 * const sessions = Int32Array.of(60, 60, 150);
 * const rows = placeboDates({ sessions, first: 30, last: 546, away: 7 }, { seed: 1, draws: 500 });
 * const [first, second, third] = rows.row(0);
 * first === second; // true
 * first === third; // false
 */
export function placeboDates(
  design: PlaceboDesign,
  { seed, draws }: { readonly seed: number; readonly draws: number },
): IndexRows {
  checkDraws({ seed, draws });
  const clusters = clustersOf(design);
  const { first, last, sessions, apart = true } = design;
  const room = Math.max(0, last - first + 1);
  const positions = new Int32Array(sessions.length);
  const isTaken = new Uint8Array(room);
  const row = (draw: number) => {
    const uniform = uniformsOf(seed, draw);
    isTaken.fill(0);
    let place = 0;
    for (const { events, isNear } of clusters) {
      // Drawn anew until it is free: uniform over the sessions that are.
      let offset = 0;
      do offset = Math.floor(uniform(place++) * room);
      while (isNear[offset] === 1 || isTaken[offset] === 1);
      if (apart) isTaken[offset] = 1;
      for (const event of events) positions[event] = first + offset;
    }
    return positions;
  };
  return { draws, length: sessions.length, row };
}

function clustersOf(design: PlaceboDesign): Cluster[] {
  const byDate = new Map<number, number[]>();
  design.sessions.forEach((session, event) => {
    const events = byDate.get(session) ?? [];
    byDate.set(session, events);
    events.push(event);
  });
  const clusters = [...byDate]
    .toSorted(([a], [b]) => a - b)
    .map(([, events]) => ({ events, isNear: nearOf(design, events) }));
  for (const { isNear } of clusters) {
    const free = isNear.reduce((sum, near) => sum + (near === 1 ? 0 : 1), 0);
    const needed = design.apart === false ? 1 : clusters.length;
    if (free < needed) throw new DataError([tooFew(free, needed, design.away)]);
  }
  return clusters;
}

function nearOf(
  { sessions, securities, first, last, away }: PlaceboDesign,
  events: readonly number[],
): Uint8Array {
  const isNear = new Uint8Array(Math.max(0, last - first + 1));
  const own = new Set(events.map((event) => securities?.[event] ?? 0));
  for (let event = 0; event < sessions.length; event++) {
    if (!own.has(securities?.[event] ?? 0)) continue;
    const [from, to] = [sessions[event]! - away + 1, sessions[event]! + away];
    isNear.fill(1, Math.max(0, from - first), Math.max(0, to - first));
  }
  return isNear;
}

function tooFew(free: number, needed: number, away: number) {
  return {
    severity: 'error',
    code: 'no-placebo-room',
    message: must({
      what: `sessions at least ${away} from every event of a security`,
      legal: `be at least ${needed}${needed > 1 ? ', one for each event date' : ''}`,
      given: free,
      remedy: 'lessen the distance, give longer price histories, or let dates coincide (apart: false)',
    }),
  } as const;
}
