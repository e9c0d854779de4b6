import type { Contribution } from '../../abnormal/sample.ts';
import { addRow, emptyRows, joinRows, type Rows } from '../../numeric/rows.ts';

/** What portfolios hold, one entry an observation: returns and factors of the event window, and their dates. */
export interface HeldWindows {
  readonly securities: string[];
  readonly eventDates: Int32Array[];
  /** Returns by day, then the factors. */
  readonly priced: Rows;
}

export function noWindows(): HeldWindows {
  return { securities: [], eventDates: [], priced: emptyRows() };
}

/** Those of an observation without factors have no part in any portfolio. */
export function holdWindow(
  { securities, eventDates, priced }: HeldWindows,
  one: Pick<Contribution, 'eventDates' | 'eventFactors' | 'eventReturns' | 'security'>,
): void {
  if (one.eventFactors.length === 0) return;
  securities.push(one.security);
  eventDates.push(one.eventDates);
  addRow(priced, one.eventReturns, ...one.eventFactors);
}

export function joinWindows(into: HeldWindows, from: HeldWindows): void {
  for (const security of from.securities) into.securities.push(security);
  for (const dates of from.eventDates) into.eventDates.push(dates);
  joinRows(into.priced, from.priced);
}

/** The equal-weighted portfolio of the securities inside a window, day by day of the calendar. */
export interface CalendarPortfolio {
  /** One an entry a date on which it holds anything, fractions. */
  readonly returns: Float64Array;
  /** Mean of each factor over its securities, the same dates; one array a factor. */
  readonly factors: readonly Float64Array[];
}

/** What the portfolios of a sample are made of, whatever their window. */
export interface Holdings {
  /** The first date of any observation, an epoch day, and how many days there are from it to the last. */
  readonly first: number;
  readonly dates: number;
  readonly days: number;
  /** The factors of each. */
  readonly factors: number;
  /** Those of one security together, securities in the order they are met. */
  readonly bySecurity: readonly (readonly Holding[])[];
}

interface Holding {
  readonly eventDates: Int32Array;
  /** Where its returns begin, and after them its factors, and among what. */
  readonly at: number;
  readonly values: Float64Array;
}

export function holdingsOf({ securities, eventDates, priced }: HeldWindows): Holdings {
  const groups = new Map<string, Holding[]>();
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  let next = 0;
  for (const { values, length } of priced.pieces) {
    for (let row = 0; row < length; row++) {
      const dates = eventDates[next]!;
      first = Math.min(first, dates[0]!);
      last = Math.max(last, dates[dates.length - 1]!);
      const security = securities[next++]!;
      const own = groups.get(security) ?? [];
      groups.set(security, own);
      own.push({ eventDates: dates, at: row * priced.width, values });
    }
  }
  const days = eventDates[0]?.length ?? 0;
  return {
    first,
    dates: Math.max(0, last - first + 1),
    days,
    factors: days === 0 ? 0 : priced.width / days - 1,
    bySecurity: [...groups.values()],
  };
}

/**
 * Holds every security on the dates that lie inside the window of one of its events, once however many events that is;
 * days without a return of the security or any of its factors hold nothing. O(n·L).
 *
 * @param from, to positions in the event window, both included
 */
export function calendarPortfolio(
  { first, dates, days, factors: width, bySecurity }: Holdings,
  from: number,
  to: number,
): CalendarPortfolio {
  const counts = new Float64Array(dates);
  const totals = Array.from({ length: width + 1 }, () => new Float64Array(dates));
  const heldBy = new Int32Array(dates).fill(-1);
  bySecurity.forEach((own, security) => {
    for (const { eventDates, at, values } of own) {
      for (let day = from; day <= to; day++) {
        const date = eventDates[day]! - first;
        if (heldBy[date] === security || misses(values, at + day, days, width)) continue;
        heldBy[date] = security;
        for (let i = 0; i <= width; i++) totals[i]![date]! += values[at + i * days + day]!;
        counts[date]!++;
      }
    }
  });
  const [returns, ...factors] = totals.map((sums) => meansOf(sums, counts));
  return { returns: returns!, factors };
}

/** Whether a day lacks its return or a factor. */
function misses(values: Float64Array, at: number, days: number, factors: number): boolean {
  for (let i = 0; i <= factors; i++) if (Number.isNaN(values[at + i * days]!)) return true;
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
