import type { PriceSeries } from '../prices/series.ts';

/** The days of some prices; of a benchmark, where one is among them. */
interface Seen {
  readonly days: Int32Array;
  readonly isBenchmark: boolean;
}

/**
 * The days an exchange seems to have traded on, by its prices alone: those of a benchmark, those that two others have, and
 * all there are where no benchmark reaches. So one file that is filled over holidays makes no session for the rest, and
 * the suspension of a security ends none.
 *
 * @param series of the exchange; those of one wide file, which share their days, count once
 * @param benchmarks symbols of benchmarks
 * @param isAsked whether a day is in question at all
 */
export function sessionsSeen(
  series: readonly PriceSeries[],
  benchmarks: ReadonlySet<string>,
  isAsked: (day: number) => boolean,
): Set<number> {
  const seen = apart(series, benchmarks);
  const reach = seen.filter(({ isBenchmark, days }) => isBenchmark && days.length > 0);
  const isReached = (day: number) => reach.some(({ days }) => day >= days[0]! && day <= days.at(-1)!);
  const witnesses = new Map<number, number>();
  for (const { days, isBenchmark } of seen) {
    for (const day of days)
      if (isAsked(day)) witnesses.set(day, (witnesses.get(day) ?? 0) + (isBenchmark ? ENOUGH : 1));
  }
  const sessions = [...witnesses].filter(([day, count]) => count >= ENOUGH || !isReached(day));
  return new Set(sessions.map(([day]) => day));
}

/** How many must have traded, where a benchmark did not. */
const ENOUGH = 2;

function apart(series: readonly PriceSeries[], benchmarks: ReadonlySet<string>): Seen[] {
  const known = new Map<Int32Array, boolean>();
  for (const { symbol, days } of series) known.set(days, known.get(days) === true || benchmarks.has(symbol));
  return [...known].map(([days, isBenchmark]) => ({ days, isBenchmark }));
}
