import type { ReactionScan } from './reaction-scan.ts';

/**
 * What a scan says of the date an event was given.
 * - `confirmed`: day 0 stands out;
 * - `late`: day 0 does not, and the nearest session that does is shortly before it, be it the stated date itself;
 * - `early`: the same, shortly after it;
 * - `open`: no session near day 0 stands out.
 */
export type Dating = 'confirmed' | 'early' | 'late' | 'open';

/** How a scan is judged. */
export interface DateQuestion {
  /** A session stands out where its Šidák p is at most this. */
  readonly level: number;
  /** Sessions by which a date may be wrong; what stands out further away is taken for another event's. */
  readonly reach: number;
  /** ISO date the event was given, at the exchange; absent where nothing is to be said of it itself. */
  readonly stated?: string | undefined;
}

/** The session an observation reacts on, and what follows for its date. */
export interface DateVerdict {
  readonly dating: Dating;
  /** In words; sessions by their ISO dates. */
  readonly verdict: string;
  /** Position in the scan of the session the words are about; −1 where none stands out. */
  readonly reaction: number;
}

/**
 * What a scan says of the date. The session taken for the reaction is day 0 where it stands out, else the one nearest to
 * it within reach that does, the larger |t| of two as near. The empirical p decides nothing, since one earlier event in
 * the estimation window keeps it high; where it is above the level the words say so.
 *
 * @param dateOf ISO date of an event day
 * @example
 * dateVerdict(scan, { level: 0.05, reach: 2 }, dateOf).verdict;
 * // 'the reaction is on 2026-04-24, one session before day 0: the stated date is probably late'
 */
export function dateVerdict(
  { days, statistics, sidak, empirical }: ReactionScan,
  { level, reach, stated }: DateQuestion,
  dateOf: (day: number) => string,
): DateVerdict {
  const outstanding = [...days.keys()].filter((i) => sidak[i]! <= level);
  const [nearest, ...others] = outstanding.toSorted(
    (a, b) => Math.abs(days[a]!) - Math.abs(days[b]!) || Math.abs(statistics[b]!) - Math.abs(statistics[a]!),
  );
  if (nearest === undefined) return { dating: 'open', verdict: 'no session stands out', reaction: -1 };
  const day = days[nearest]!;
  const datesOf = (positions: readonly number[]) => positions.map((i) => dateOf(days[i]!)).toSorted();
  if (Math.abs(day) > reach)
    return { dating: 'open', verdict: farAway(datesOf(outstanding), reach), reaction: -1 };
  const caution = empirical[nearest]! > level ? '; the estimation window has moves as large' : '';
  return {
    dating: day === 0 ? 'confirmed' : day < 0 ? 'late' : 'early',
    verdict: `${placed(day, dateOf(day), stated)}${others.length === 0 ? '' : `; ${outstandingToo(datesOf(others))}`}${caution}`,
    reaction: nearest,
  };
}

/** Whether a scan speaks against the date it was given. */
export function isDoubtful(dating: string): boolean {
  return dating === 'early' || dating === 'late';
}

/** A reaction before day 0 on the stated date itself speaks against the reading that put day 0 later, not against the date. */
function placed(day: number, date: string, stated: string | undefined): string {
  if (day === 0) return 'the reaction is on day 0';
  const distance = Math.abs(day) === 1 ? 'one session' : `${Math.abs(day)} sessions`;
  if (day > 0)
    return `the reaction is on ${date}, ${distance} after day 0: the stated date is probably early, or another event moved that session`;
  return date === stated
    ? `the reaction is on ${date}, the stated date itself, ${distance} before day 0: the announcement was probably before its close`
    : `the reaction is on ${date}, ${distance} before day 0: the stated date is probably late`;
}

function outstandingToo(dates: readonly string[]): string {
  return `${dates.join(', ')} ${dates.length === 1 ? 'stands' : 'stand'} out, too`;
}

function farAway(dates: readonly string[], reach: number): string {
  return `no session within ${reach} of day 0 stands out; ${dates.join(', ')} ${dates.length === 1 ? 'does' : 'do'}, apparently for another reason`;
}
