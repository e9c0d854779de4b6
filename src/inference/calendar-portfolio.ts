import type { Contribution } from '../abnormal/sample.ts';

/** The equal-weighted portfolio of the securities inside a window, day by day of the calendar. */
export interface CalendarPortfolio {
  /** One an entry a date on which it holds anything, fractions. */
  readonly returns: Float64Array;
  /** Mean return of the benchmarks of its securities, the same dates. */
  readonly benchmark: Float64Array;
}

/**
 * Holds every security on the dates that lie inside the window of one of its events, once however many events that is;
 * days without a return of security or benchmark hold nothing. O(n·L).
 *
 * @param from, to positions in the event window, both included
 */
export function calendarPortfolio(
  contributions: readonly Contribution[],
  from: number,
  to: number,
): CalendarPortfolio {
  const [first, last] = reach(contributions);
  const [sums, benchmarks, counts] = [0, 0, 0].map(() => new Float64Array(Math.max(0, last - first + 1)));
  const heldBy = new Int32Array(sums!.length).fill(-1);
  bySecurity(contributions).forEach((own, security) => {
    for (const { eventDates, eventReturns, eventBenchmark } of own) {
      for (let day = from; day <= to; day++) {
        const date = eventDates[day]! - first;
        const [value, market] = [eventReturns[day]!, eventBenchmark?.[day] ?? Number.NaN];
        if (heldBy[date] === security || Number.isNaN(value) || Number.isNaN(market)) continue;
        heldBy[date] = security;
        sums![date]! += value;
        benchmarks![date]! += market;
        counts![date]!++;
      }
    }
  });
  const mean = (totals: Float64Array) =>
    totals.map((sum, date) => sum / counts![date]!).filter((_, date) => counts![date]! > 0);
  return { returns: mean(sums!), benchmark: mean(benchmarks!) };
}

function reach(contributions: readonly Contribution[]): [first: number, last: number] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { eventDates } of contributions) {
    first = Math.min(first, eventDates[0]!);
    last = Math.max(last, eventDates[eventDates.length - 1]!);
  }
  return [first, last];
}

function bySecurity(contributions: readonly Contribution[]): Contribution[][] {
  const groups = new Map<string, Contribution[]>();
  for (const contribution of contributions) {
    const own = groups.get(contribution.security) ?? [];
    groups.set(contribution.security, own);
    own.push(contribution);
  }
  return [...groups.values()];
}
