import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import type { StudyEvent } from '../events/event.ts';
import type { List } from '../numeric/list.ts';
import { firstLaterClose } from '../prices/benchmark.ts';
import type { Security } from '../prices/security.ts';
import { type Calendars, calendarOf } from './calendars.ts';
import { comparisonsOf, type Securities, securitiesOf } from './securities.ts';
import type { Settings } from './settings.ts';

/** Benchmarks of the same date that close after their security: refused, since they tell its return the future. */
export function lookAheads(
  events: List<StudyEvent>,
  securities: Securities,
  calendars: Calendars,
  settings: Settings,
): Finding[] {
  if (settings.benchmarkClose === 'last-known') return [];
  return securitiesOf(events, securities).flatMap((security) => {
    const benchmarks = new Set(comparisonsOf(security, settings).map(({ benchmark }) => benchmark));
    return [...benchmarks].flatMap((benchmark) => lookAhead(security, benchmark, securities, calendars));
  });
}

function lookAhead(
  { symbol, exchange }: Security,
  benchmark: string | undefined,
  securities: Securities,
  calendars: Calendars,
): Finding[] {
  const calendar = calendars.get(exchange)!;
  const other = benchmark === undefined ? calendar : calendarOf(benchmark, securities, calendars);
  const session = firstLaterClose(calendar, other);
  if (session === undefined) return [];
  const message = must({
    what: `benchmarkClose for ${symbol} on ${benchmark}`,
    legal: `be last-known, since ${other.exchange.mic} closes after ${exchange} (first on ${calendar.isoDates[session]})`,
    given: 'same-date',
    remedy: 'remove benchmarkClose, or name a benchmark that closes no later than the security',
  });
  return [{ severity: 'error', code: 'look-ahead', column: 'benchmarkClose', symbol, message }];
}
