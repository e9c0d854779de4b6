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

/**
 * Holds every security on the dates that lie inside the window of one of its events, once however many events that is;
 * days without a return of the security or any of its factors hold nothing, and so do securities without factors. O(n·L).
 *
 * @param from, to positions in the event window, both included
 */
export function calendarPortfolio(
  contributions: readonly HeldContribution[],
  from: number,
  to: number,
): CalendarPortfolio {
  const priced = contributions.filter(({ eventFactors }) => eventFactors.length > 0);
  const width = priced[0]?.eventFactors.length ?? 0;
  const [first, last] = reach(priced);
  const dates = Math.max(0, last - first + 1);
  const counts = new Float64Array(dates);
  const totals = Array.from({ length: width + 1 }, () => new Float64Array(dates));
  const heldBy = new Int32Array(dates).fill(-1);
  bySecurity(priced).forEach((own, security) => {
    for (const { eventDates, eventReturns, eventFactors } of own) {
      const held = [eventReturns, ...eventFactors];
      for (let day = from; day <= to; day++) {
        const date = eventDates[day]! - first;
        if (heldBy[date] === security || misses(held, day)) continue;
        heldBy[date] = security;
        for (let i = 0; i <= width; i++) totals[i]![date]! += held[i]![day]!;
        counts[date]!++;
      }
    }
  });
  const [returns, ...factors] = totals.map((sums) =>
    sums.map((sum, date) => sum / counts[date]!).filter((_, date) => counts[date]! > 0),
  );
  return { returns: returns!, factors };
}

function misses(held: readonly Float64Array[], day: number): boolean {
  for (const values of held) if (Number.isNaN(values[day]!)) return true;
  return false;
}

function reach(contributions: readonly HeldContribution[]): [first: number, last: number] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { eventDates } of contributions) {
    first = Math.min(first, eventDates[0]!);
    last = Math.max(last, eventDates[eventDates.length - 1]!);
  }
  return [first, last];
}

/** Securities in the order they are met, each with its observations. */
function bySecurity(contributions: readonly HeldContribution[]): HeldContribution[][] {
  const groups = new Map<string, HeldContribution[]>();
  for (const contribution of contributions) {
    const own = groups.get(contribution.security) ?? [];
    groups.set(contribution.security, own);
    own.push(contribution);
  }
  return [...groups.values()];
}
