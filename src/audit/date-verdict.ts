import type { ReactionScan } from './reaction-scan.ts';

/**
 * What a scan says of the date an event was given.
 * - `confirmed`: day 0 stands out;
 * - `late`: day 0 does not, and the nearest session that does is before it;
 * - `early`: the same, after it;
 * - `open`: no session stands out.
 */
export type Dating = 'confirmed' | 'early' | 'late' | 'open';

/** The session an observation reacts on, and what follows for its date. */
export interface DateVerdict {
  readonly dating: Dating;
  /** In words; sessions by their ISO dates. */
  readonly verdict: string;
  /** Position in the scan of the session the words are about; −1 where none stands out. */
  readonly reaction: number;
}

/**
 * What a scan says of the date. A session stands out where its Šidák p is at most `level`. The session taken for the
 * reaction is day 0 where it stands out, else the one nearest to it that does, the larger |t| of two as near: a large
 * move days away is as a rule another event's. The empirical p decides nothing, since one earlier event in the
 * estimation window keeps it high; where it is above `level` the words say so.
 *
 * @param dateOf ISO date of an event day
 * @example
 * dateVerdict(scan, 0.05, dateOf).verdict;
 * // 'the reaction is on 2026-04-24, one session before day 0: the stated date is probably late'
 */
export function dateVerdict(
  { days, statistics, sidak, empirical }: ReactionScan,
  level: number,
  dateOf: (day: number) => string,
): DateVerdict {
  const outstanding = [...days.keys()].filter((i) => sidak[i]! <= level);
  const [reaction, ...others] = outstanding.toSorted(
    (a, b) => Math.abs(days[a]!) - Math.abs(days[b]!) || Math.abs(statistics[b]!) - Math.abs(statistics[a]!),
  );
  if (reaction === undefined) return { dating: 'open', verdict: 'no session stands out', reaction: -1 };
  const day = days[reaction]!;
  const caution = empirical[reaction]! > level ? '; the estimation window has moves as large' : '';
  return {
    dating: day === 0 ? 'confirmed' : day < 0 ? 'late' : 'early',
    verdict: `${placed(day, dateOf)}${others.length === 0 ? '' : `; ${outstandingToo(others.map((i) => dateOf(days[i]!)))}`}${caution}`,
    reaction,
  };
}

/** Whether a scan speaks against the date it was given. */
export function isDoubtful(dating: string): boolean {
  return dating === 'early' || dating === 'late';
}

function placed(day: number, dateOf: (day: number) => string): string {
  if (day === 0) return 'the reaction is on day 0';
  const distance = Math.abs(day) === 1 ? 'one session' : `${Math.abs(day)} sessions`;
  return day < 0
    ? `the reaction is on ${dateOf(day)}, ${distance} before day 0: the stated date is probably late`
    : `the reaction is on ${dateOf(day)}, ${distance} after day 0: the stated date is probably early, or another event moved that session`;
}

function outstandingToo(dates: readonly string[]): string {
  return `${dates.toSorted().join(', ')} ${dates.length === 1 ? 'stands' : 'stand'} out, too`;
}
