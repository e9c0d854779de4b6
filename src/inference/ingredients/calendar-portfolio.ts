import { piecesOfRows } from '../../numeric/rows.ts';
import type { HeldWindows } from './held-windows.ts';

/** The equal-weighted portfolio of the securities inside a window, day by day of the calendar. */
export interface CalendarPortfolio {
  /** One an entry a date on which it holds anything, fractions. */
  readonly returns: Float64Array;
  /** Mean of each factor over its securities, the same dates; one array a factor. */
  readonly factors: readonly Float64Array[];
}

/** First and last day of a window, both included: positions in the event window. */
export type Positions = readonly [from: number, to: number];

/** A portfolio in the making. */
interface Sums {
  readonly window: Positions;
  /** By date: securities held, the last of them, and the sums of their returns and of each factor. */
  readonly counts: Float64Array;
  readonly heldBy: Int32Array;
  readonly totals: readonly Float64Array[];
}

/** Numbers held of the securities that are gathered at a time, 16 MB. */
const AT_ONCE = 2 ** 21;

/**
 * Holds every security on the dates that lie inside the window of one of its events, once however many events that is;
 * days without a return of the security or any of its factors hold nothing. Securities are gathered one after another, so
 * what is held is gone through once for every 16 MB of it, for all windows together. O(n·L) a window.
 *
 * @param atOnce numbers held of the securities that are gathered at a time, unless those of one are more
 * @returns one a window
 */
export function calendarPortfolios(
  held: HeldWindows,
  windows: readonly Positions[],
  atOnce: number = AT_ONCE,
): CalendarPortfolio[] {
  const { eventDates, priced } = held;
  const days = eventDates.windows[0]?.length ?? 0;
  const factors = days === 0 ? 0 : priced.width / days - 1;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const own of eventDates.windows) {
    first = Math.min(first, own[0]!);
    last = Math.max(last, own[own.length - 1]!);
  }
  const dates = Math.max(0, last - first + 1);
  const sums = windows.map((window): Sums => {
    const totals = Array.from({ length: factors + 1 }, () => new Float64Array(dates));
    return { window, counts: new Float64Array(dates), heldBy: new Int32Array(dates).fill(-1), totals };
  });
  for (const gathered of inSecurities(held, atOnce))
    for (const one of sums) hold(one, gathered, eventDates.windows, days, first);
  return sums.map(({ totals, counts }) => {
    const [returns, ...means] = totals.map((values) => meansOf(values, counts));
    return { returns: returns!, factors: means };
  });
}

/** What is held of some securities, those of one together, in the order they are met. */
interface Gathered {
  /** Place of the first security. */
  readonly security: number;
  /** Where what is held of each ends. */
  readonly ends: Uint32Array;
  /** Returns and factors, and the places of their dates. */
  readonly values: Float64Array;
  readonly dates: Uint32Array;
}

function* inSecurities(held: HeldWindows, atOnce: number): Generator<Gathered> {
  const { heldSecurities, priced } = held;
  const counts = new Uint32Array(held.securities.size);
  for (let i = 0; i < heldSecurities.length; i++) counts[heldSecurities.values[i]!]!++;
  for (let from = 0; from < counts.length; ) {
    let to = from + 1;
    let rows = counts[from]!;
    while (to < counts.length && (rows + counts[to]!) * priced.width <= atOnce) rows += counts[to++]!;
    yield gather(held, from, counts.subarray(from, to), rows);
    from = to;
  }
}

/**
 * @param security the first
 * @param counts what is held of it and of those after it
 */
function gather(
  { heldSecurities, heldDates, priced }: HeldWindows,
  security: number,
  counts: Uint32Array,
  rows: number,
): Gathered {
  const { width } = priced;
  const values = new Float64Array(rows * width);
  const dates = new Uint32Array(rows);
  const ends = new Uint32Array(counts.length);
  for (let i = 1; i < ends.length; i++) ends[i] = ends[i - 1]! + counts[i - 1]!;
  let next = 0;
  for (const piece of piecesOfRows(priced)) {
    for (let row = 0; row < piece.length; row++, next++) {
      const own = heldSecurities.values[next]! - security;
      if (own < 0 || own >= ends.length) continue;
      const at = ends[own]!++; // begins where those before end, and moves to its own end
      dates[at] = heldDates.values[next]!;
      for (let i = 0; i < width; i++) values[at * width + i] = piece.values[row * width + i]!;
    }
  }
  return { security, ends, values, dates };
}

function hold(
  { window, counts, heldBy, totals }: Sums,
  { security, ends, values, dates }: Gathered,
  windows: readonly Int32Array[],
  days: number,
  first: number,
): void {
  const width = totals.length * days;
  let row = 0;
  for (let own = 0; own < ends.length; own++) {
    for (; row < ends[own]!; row++) {
      const ownDates = windows[dates[row]!]!;
      for (let day = window[0]; day <= window[1]; day++) {
        const date = ownDates[day]! - first;
        const at = row * width + day;
        if (heldBy[date] === security + own || misses(values, at, days, totals.length)) continue;
        heldBy[date] = security + own;
        for (let i = 0; i < totals.length; i++) totals[i]![date]! += values[at + i * days]!;
        counts[date]!++;
      }
    }
  }
}

/** Whether a day lacks its return or a factor. */
function misses(values: Float64Array, at: number, days: number, series: number): boolean {
  for (let i = 0; i < series; i++) if (Number.isNaN(values[at + i * days]!)) return true;
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
