import { type Finding, many } from '../errors/finding.ts';
import type { List } from '../numeric/list.ts';
import { benchmarkSessions } from '../prices/benchmark.ts';
import type { ReturnPanel } from '../prices/panel.ts';
import type { Security } from '../prices/security.ts';
import type { TradingCalendar } from '../time/calendar.ts';
import { type Calendars, calendarOf } from './calendars.ts';
import type { Observation } from './observations.ts';
import type { Securities } from './securities.ts';
import type { Settings } from './settings.ts';

/** A benchmark that keeps another calendar than its security. */
interface Pair {
  readonly security: Security;
  readonly benchmark: string;
  readonly panel: ReturnPanel;
  readonly other: TradingCalendar;
  /** For each session of the security the session of the benchmark that stands for it. */
  readonly matches: Int32Array;
}

/**
 * Notes of the sessions in event windows on which a security and its benchmark did not trade alike, since one exchange
 * was closed or closed early: the benchmark stood still, or moved over several of its sessions at once. The returns are right either
 * way; a reader must know what they are counted from.
 */
export function unevenSessions(
  observations: List<Observation>,
  securities: Securities,
  calendars: Calendars,
  settings: Settings,
): Finding[] {
  const pairs = new Map<string, Pair | undefined>();
  const noted = new Map<string, Map<number, Finding>>();
  for (const observation of observations) {
    const { symbol, panel, reason, dayZero } = observation;
    if (panel === undefined || reason !== undefined) continue;
    if (!pairs.has(symbol)) pairs.set(symbol, pairOf(symbol, panel, securities, calendars, settings));
    const pair = pairs.get(symbol);
    if (pair === undefined) continue;
    const own = noted.get(symbol) ?? new Map<number, Finding>();
    noted.set(symbol, own);
    const [from, to] = settings.eventWindow.map((day) => panel.first + dayZero + day) as [number, number];
    for (let session = Math.max(from, 1); session <= to && session < pair.matches.length; session++) {
      const finding = own.has(session) ? undefined : unevenness(pair, session);
      if (finding !== undefined) own.set(session, finding);
    }
  }
  return [...noted.values()].flatMap((own) =>
    inOrder([...own].sort(([a], [b]) => a - b).map(([, one]) => one)),
  );
}

function pairOf(
  symbol: string,
  panel: ReturnPanel,
  securities: Securities,
  calendars: Calendars,
  { benchmarkClose }: Settings,
): Pair | undefined {
  const security = securities.get(symbol)!;
  const { benchmark } = security;
  if (benchmark === undefined) return undefined;
  const other = calendarOf(benchmark, securities, calendars);
  if (other === panel.calendar) return undefined;
  return {
    security,
    benchmark,
    panel,
    other,
    matches: benchmarkSessions(panel.calendar, other, benchmarkClose),
  };
}

function unevenness(pair: Pair, session: number): Finding | undefined {
  const { security, benchmark, panel, other, matches } = pair;
  const { symbol, exchange } = security;
  const [last, date] = [panel.calendar.isoDates[session - 1]!, panel.calendar.isoDates[session]!];
  const note = (code: string, message: string): Finding => ({
    severity: 'note',
    code,
    symbol,
    date,
    message,
  });
  const [before, now] = [matches[session - 1]!, matches[session]!];
  if (now < 0) {
    const message = `on ${date} ${benchmark} has no close (${other.exchange.mic} was closed): neither that session of ${symbol} nor the next has a benchmark return`;
    return note('benchmark-missing', message);
  }
  if (before < 0 || now === before + 1) return undefined;
  const since = other.isoDates.filter((day) => day > last && day <= date);
  if (now === before) {
    const why = since.length === 0 ? ` (${other.exchange.mic} was closed)` : '';
    const message = `on ${date} no new close of ${benchmark} is known by the close of ${symbol}${why}: the benchmark stands still there, and its move goes with a later session`;
    return note('benchmark-still', message);
  }
  const closed = since.filter((day) => day < date);
  const why = closed.length === 0 ? '' : ` (${exchange} was closed on ${closed.join(', ')})`;
  const message = `on ${date}, ${symbol} is held against ${now - before} sessions of ${benchmark} at once${why}: its session before was ${last}`;
  return note('benchmark-compounded', message);
}

/** The notes of one security, in one sentence where they are many. */
function inOrder(own: readonly Finding[]): Finding[] {
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined || own.length <= many) return [...own];
  const message = `${own.length} sessions in the event windows of ${first.symbol} are uneven with its benchmark’s, as: ${first.message}`;
  return [{ ...first, message, until: last.date! }];
}
