import type * as z from '../../study/zod.ts';
import type { entry, exit } from '../settings/timing.ts';

/** An announcement that was public when the decision was made. */
export interface PublicAnnouncement {
  readonly observation: string;
  /** Position of its day 0 in {@link Known.closes}; its length where that session had not closed. */
  readonly dayZero: number;
}

/** All a strategy is given: what was known when the order had to be placed, and nothing after. */
export interface Known {
  /** event_id:security */
  readonly observation: string;
  readonly security: string;
  /** Columns of the user's own in the events file, by name; empty before the announcement is public. */
  readonly columns: Readonly<Record<string, string>>;
  /** Whether the announcement is public; before it, only its date is known. */
  readonly isPublic: boolean;
  /** Adjusted closes up to the last one before the fill, one a session of the exchange, NaN where there was none. */
  readonly closes: Float64Array;
  /** Simple returns of the benchmark over the same sessions; nothing where the security has none. */
  readonly benchmarkReturns: Float64Array | undefined;
  /** Position of day 0 in {@link closes}; not below their count where day 0 has not closed. */
  readonly dayZero: number;
  /** Announcements about the same security that were public, in the order of their day 0; O(those). */
  readonly announcements: () => readonly PublicAnnouncement[];
}

/** Long, short, or no trade. */
export type Side = -1 | 0 | 1;

/**
 * A strategy: which side of an event is taken, decided with what was known.
 *
 * @example
 * const contrarian: Decider = {
 *   name: 'against the last session',
 *   meaning: 'the opposite of the last session’s move',
 *   reference: 'own',
 *   decide: ({ closes }) => (Math.sign(closes.at(-2)! - closes.at(-1)!) || 0) as Side,
 * };
 * const { study } = await readStudy('data/study.yaml');
 * const strategy: Strategy = {
 *   side: contrarian,
 *   currency: 'HKD',
 *   rates: { USD: 7.8 },
 *   sizing: { by: 'fraction', value: 0.1 },
 * };
 * const { tables } = backtestEvents(strategy, study);
 * tables.trades.length; // 9
 */
export interface Decider {
  readonly name: string;
  readonly meaning: string;
  /** Where it is described. */
  readonly reference: string;
  /** When it trades unless the user says otherwise. */
  readonly entry?: z.input<typeof entry>;
  readonly exit?: z.input<typeof exit>;
  /** Session, from day 0, of the last close the side cannot do without; absent where there is none. */
  readonly lastClose?: number;
  readonly decide: (known: Known) => Side;
}
