import type { Contribution } from '../../abnormal/sample.ts';

/** What a portfolio holds of one observation: returns and factors of the event window, and their dates. */
export type HeldContribution = Pick<
  Contribution,
  'eventDates' | 'eventFactors' | 'eventReturns' | 'security'
>;

/** The equal-weighted portfolio of the securities inside a window, day by day of the calendar. */
export interface CalendarPortfolio {
  /** One an entry a date on which it holds anything, fractions. */
  readonly returns: Float64Array;
  /** Mean of each factor over its securities, the same dates; one array a factor. */
  readonly factors: readonly Float64Array[];
}

/** What the portfolios of a sample are made of, whatever their window: its observations that have factors. */
export interface Holdings {
  /** The first date of any of them, an epoch day, and how many days there are from it to the last. */
  readonly first: number;
  readonly dates: number;
  /** The factors of each. */
  readonly factors: number;
  /** Those of one security together, securities in the order they are met. */
  readonly bySecurity: readonly (readonly Holding[])[];
}

interface Holding {
  readonly eventDates: Int32Array;
  /** Returns first, then the factors. */
  readonly series: readonly Float64Array[];
}

export function holdingsOf(contributions: readonly HeldContribution[]): Holdings {
  const priced = contributions.filter(({ eventFactors }) => eventFactors.length > 0);
  const groups = new Map<string, Holding[]>();
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { security, eventDates, eventReturns, eventFactors } of priced) {
    first = Math.min(first, eventDates[0]!);
    last = Math.max(last, eventDates[eventDates.length - 1]!);
    const own = groups.get(security) ?? [];
    groups.set(security, own);
    own.push({ eventDates, series: [eventReturns, ...eventFactors] });
  }
  return {
    first,
    dates: Math.max(0, last - first + 1),
    factors: priced[0]?.eventFactors.length ?? 0,
    bySecurity: [...groups.values()],
  };
}

/**
 * Holds every security on the dates that lie inside the window of one of its events, once however many events that is;
 * days without a return of the security or any of its factors hold nothing, and so do securities without factors. O(n·L).
 *
 * @param from, to positions in the event window, both included
 */
export function calendarPortfolio(
  { first, dates, factors: width, bySecurity }: Holdings,
  from: number,
  to: number,
): CalendarPortfolio {
  const counts = new Float64Array(dates);
  const totals = Array.from({ length: width + 1 }, () => new Float64Array(dates));
  const heldBy = new Int32Array(dates).fill(-1);
  bySecurity.forEach((own, security) => {
    for (const { eventDates, series } of own) {
      for (let day = from; day <= to; day++) {
        const date = eventDates[day]! - first;
        if (heldBy[date] === security || misses(series, day)) continue;
        heldBy[date] = security;
        for (let i = 0; i <= width; i++) totals[i]![date]! += series[i]![day]!;
        counts[date]!++;
      }
    }
  });
  const [returns, ...factors] = totals.map((sums) => meansOf(sums, counts));
  return { returns: returns!, factors };
}

function misses(series: readonly Float64Array[], day: number): boolean {
  for (const values of series) if (Number.isNaN(values[day]!)) return true;
  return false;
}

/** Sums over how many there are, on the days that have any. */
function meansOf(sums: Float64Array, counts: Float64Array): Float64Array {
  const means = new Float64Array(sums.length);
  let held = 0;
  for (let date = 0; date < sums.length; date++)
    if (counts[date]! > 0) means[held++] = sums[date]! / counts[date]!;
  return means.slice(0, held);
}
