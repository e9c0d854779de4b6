import { closeInstant, type TradingCalendar } from '../time/calendar.ts';
import type { SessionIndex } from '../time/day.ts';

/**
 * Which close of a benchmark stands for a session of the security.
 * - `last-known`: its last close at or before the security's own close, so that New York is lagged for Hong Kong and
 *   holiday moves are compounded, not lost.
 * - `same-date`: its close of the same date; refused where that would look into the future.
 */
export type BenchmarkClose = 'last-known' | 'same-date';

/** For each session of `calendar` the session of `benchmark` whose close stands for it; −1 before the first. */
export function benchmarkSessions(
  calendar: TradingCalendar,
  benchmark: TradingCalendar,
  rule: BenchmarkClose,
): Int32Array {
  const known = matched[rule].get(calendar) ?? new WeakMap<TradingCalendar, Int32Array>();
  matched[rule].set(calendar, known);
  let matches = known.get(benchmark);
  if (matches === undefined) {
    matches = matchesOf(calendar, benchmark, rule);
    known.set(benchmark, matches);
  }
  return matches;
}

type Matches = WeakMap<TradingCalendar, WeakMap<TradingCalendar, Int32Array>>;

/** Every observation of one exchange asks for the same. */
const matched: Readonly<Record<BenchmarkClose, Matches>> = {
  'last-known': new WeakMap(),
  'same-date': new WeakMap(),
};

function matchesOf(calendar: TradingCalendar, benchmark: TradingCalendar, rule: BenchmarkClose): Int32Array {
  if (calendar === benchmark) return Int32Array.from(calendar.sessions, (_, t) => t);
  return rule === 'same-date' ? sameDates(calendar, benchmark) : lastKnown(calendar, benchmark);
}

/**
 * The first session on which a benchmark closes after the security does on the same date: using that close would
 * tell the security's return what was not known yet. Nothing where it never does.
 */
export function firstLaterClose(
  calendar: TradingCalendar,
  benchmark: TradingCalendar,
): SessionIndex | undefined {
  const matches = sameDates(calendar, benchmark);
  for (let t = 0; t < matches.length; t++) {
    const match = matches[t]!;
    if (match >= 0 && closeOf(benchmark, match) > closeOf(calendar, t)) return t as SessionIndex;
  }
  return undefined;
}

/**
 * How many sessions of a benchmark by a session's date had to be passed over, since they close after it: 1 for New York
 * seen from Hong Kong, 0 where clocks agree. A holiday of the benchmark is no lag.
 *
 * @param match the session of the benchmark that stands for `session`, from {@link benchmarkSessions}
 */
export function lagOf(
  calendar: TradingCalendar,
  benchmark: TradingCalendar,
  session: SessionIndex,
  match: number,
): number {
  const day = calendar.sessions[session]!;
  let latest = match;
  while (latest + 1 < benchmark.sessions.length && benchmark.sessions[latest + 1]! <= day) latest++;
  return latest - match;
}

function sameDates(calendar: TradingCalendar, benchmark: TradingCalendar): Int32Array {
  const positions = new Map(Array.from(benchmark.sessions, (day, t) => [day, t]));
  return Int32Array.from(calendar.sessions, (day) => positions.get(day) ?? -1);
}

function lastKnown(calendar: TradingCalendar, benchmark: TradingCalendar): Int32Array {
  let next = 0;
  return Int32Array.from(calendar.sessions, (day, t) => {
    const close = closeOf(calendar, t);
    while (next < benchmark.sessions.length && isKnown(benchmark, next, day, close)) next++;
    return next - 1;
  });
}

/** Whether a benchmark session has closed by the close of the security's session; dates decide where they can. */
function isKnown(benchmark: TradingCalendar, session: number, day: number, close: number): boolean {
  const gap = benchmark.sessions[session]! - day;
  // Two days apart no pair of zones can turn the order of closes.
  return Math.abs(gap) < 2 ? closeOf(benchmark, session) <= close : gap < 0;
}

function closeOf(calendar: TradingCalendar, session: number): number {
  return closeInstant(calendar, session as SessionIndex);
}
