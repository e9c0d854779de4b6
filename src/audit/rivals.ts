import type { StudyEvent } from '../events/event.ts';
import type { DayRange } from '../events/windows.ts';
import { countBelow } from '../numeric/order.ts';

/** Whose news a rival is: an event marked as a confounder, another event of the security, or of another listing of its firm. */
export const rivalKinds = ['confounder', 'linked-event', 'own-event'] as const;
export type RivalKind = (typeof rivalKinds)[number];

/** Another event that may have moved the price of an observation. */
export interface Rival {
  readonly event: StudyEvent;
  readonly kind: RivalKind;
  /** Where it falls, in sessions from day 0 of the observation on its own exchange. */
  readonly day: number;
}

/** One event and one security that rivals are sought of. */
export interface Rivalled {
  readonly eventId: string;
  readonly symbol: string;
  /** ISO 10383 code. */
  readonly exchange: string;
  /** Day 0, counted in sessions of the exchange. */
  readonly dayZero: number;
}

/** What must be known of the study's firms and calendars. */
export interface Surroundings {
  /** The firm of a symbol; the symbol itself where nothing is known of it. */
  issuerOf(symbol: string): string;
  /**
   * The session an event falls on for a security, counted as `dayZero` is; nothing outside the prices. Securities of one
   * exchange may differ: one that is suspended has its day 0 where it trades again, the others do not wait for it.
   */
  sessionOf(event: StudyEvent, security: Pick<Rivalled, 'exchange' | 'symbol'>): number | undefined;
}

/** Events in order of the sessions they fall on. */
interface Timeline {
  readonly events: readonly StudyEvent[];
  readonly sessions: Float64Array;
}

/**
 * Who else moved: gives, for an observation, the other events that name its security or a listing of the same firm, or
 * that are confounders of every security, and fall within `reach` of day 0. In order of their sessions. Events of one
 * firm are placed once a listing; an observation then costs as much as it has rivals.
 *
 * @param events every event given, confounders and events not studied among them
 * @returns a function of the observation and the event days looked at, both ends included
 * @see MacKinlay (1997), Event studies in economics and finance, JEL 35, on other news in the event window
 * @example
 * const rivalsOf = rivalFinder(events, surroundings);
 * rivalsOf({ eventId: 'v4', symbol: 'NVDA', exchange: 'XNAS', dayZero: 300 }, [-10, 10]);
 * // [{ event: intel, kind: 'confounder', day: 0 }]
 */
export function rivalFinder(
  events: readonly StudyEvent[],
  { issuerOf, sessionOf }: Surroundings,
): (observation: Rivalled, reach: DayRange) => Rival[] {
  const named = eventsByIssuer(events, issuerOf);
  const ofEveryOne = events.filter(({ securities }) => securities.length === 0);
  const timelines = new Map<string, Timeline>();
  const timelineOf = (symbol: string, exchange: string) => {
    const known = timelines.get(symbol);
    if (known !== undefined) return known;
    const placed = [...(named.get(issuerOf(symbol)) ?? []), ...ofEveryOne].flatMap((event) => {
      const session = sessionOf(event, { symbol, exchange });
      return session === undefined ? [] : [{ event, session }];
    });
    placed.sort((a, b) => a.session - b.session);
    const timeline: Timeline = {
      events: placed.map(({ event }) => event),
      sessions: Float64Array.from(placed, ({ session }) => session),
    };
    timelines.set(symbol, timeline);
    return timeline;
  };
  return ({ eventId, symbol, exchange, dayZero }, [from, to]) => {
    const { events: own, sessions } = timelineOf(symbol, exchange);
    const rivals: Rival[] = [];
    const first = countBelow(sessions, sessions.length, dayZero + from);
    for (let i = first; i < own.length && sessions[i]! - dayZero <= to; i++) {
      const event = own[i]!;
      if (event.id === eventId) continue;
      rivals.push({ event, kind: kindOf(event, symbol), day: sessions[i]! - dayZero });
    }
    return rivals;
  };
}

function kindOf({ kind, securities }: StudyEvent, symbol: string): RivalKind {
  if (kind === 'confounder') return 'confounder';
  return securities.includes(symbol) ? 'own-event' : 'linked-event';
}

/** The events that name a firm, each once, in the order given. */
function eventsByIssuer(
  events: readonly StudyEvent[],
  issuerOf: Surroundings['issuerOf'],
): ReadonlyMap<string, readonly StudyEvent[]> {
  const named = new Map<string, StudyEvent[]>();
  for (const event of events) {
    for (const issuer of new Set(event.securities.map(issuerOf))) {
      const own = named.get(issuer) ?? [];
      named.set(issuer, own);
      own.push(event);
    }
  }
  return named;
}
