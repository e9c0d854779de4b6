import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import type { PanelPrices } from '../prices/panel.ts';
import type { PriceSeries } from '../prices/series.ts';
import {
  calendarOfDays,
  exchangeCalendar,
  extendedBy,
  isKnown,
  LONGEST_CLOSURE,
  type TradingCalendar,
} from '../time/calendar.ts';
import { type EpochDay, formatDay, isWeekend } from '../time/day.ts';
import type { Securities } from './securities.ts';
import { sessionsSeen } from './seen-sessions.ts';
import type { Registries, Settings } from './settings.ts';

/** The calendar of each exchange the study's symbols trade on, by its code. */
export type Calendars = ReadonlyMap<string, TradingCalendar>;

/**
 * One calendar an exchange: the exchange's own, with the days its prices were seen on outside the years it is known for,
 * which is said; or, for `sessions: prices`, the days of the prices alone.
 */
export function studyCalendars(
  prices: PanelPrices,
  securities: Securities,
  settings: Settings,
  { exchanges }: Pick<Registries, 'exchanges'>,
): { readonly calendars: Calendars; readonly findings: readonly Finding[] } {
  const benchmarks = new Set([...securities.values()].flatMap(({ benchmark }) => benchmark ?? []));
  const findings: Finding[] = [];
  const calendars = new Map<string, TradingCalendar>();
  for (const [mic, series] of seriesByExchange(prices, securities)) {
    const exchange = exchanges[mic]!;
    if (settings.sessions === 'prices') {
      calendars.set(mic, calendarOfDays(exchange, daysOf(series)));
      continue;
    }
    const own = exchangeCalendar(exchange);
    const isAsked = (day: number) => !isKnown(own, day) && !isWeekend(day as EpochDay);
    const seen = sessionsSeen(series, benchmarks, isAsked);
    const calendar = extendedBy(own, seen);
    calendars.set(mic, calendar);
    if (seen.size === 0) continue;
    findings.push(inferredSessions(own, Int32Array.from(seen).sort()));
    findings.push(...holesIn(calendar, lastDayOf(series)));
  }
  return { calendars, findings };
}

function seriesByExchange(prices: PanelPrices, securities: Securities): Map<string, PriceSeries[]> {
  const series = new Map<string, PriceSeries[]>();
  for (const { symbol, exchange } of securities.values()) {
    const own = series.get(exchange) ?? [];
    own.push(prices.get(symbol)!);
    series.set(exchange, own);
  }
  return series;
}

/** The days of all; columns of a wide file share theirs, and are asked once. */
function daysOf(series: readonly PriceSeries[]): Set<number> {
  const days = new Set<number>();
  for (const own of new Set(series.map((one) => one.days))) for (const day of own) days.add(day);
  return days;
}

/** @param seen days, in order */
function inferredSessions({ exchange, known }: TradingCalendar, seen: Int32Array): Finding {
  const [first, last] = [seen[0], seen.at(-1)].map((day) => formatDay(day as EpochDay));
  const years = known === undefined ? 'no years' : `${formatDay(known.from)} to ${formatDay(known.to)}`;
  const which =
    seen.length === 1 ? `a session, ${first}, is` : `${seen.length} sessions from ${first} to ${last} are`;
  const message =
    `the closures and early closes of ${exchange.mic} are known for ${years}: ` +
    `${which} taken from the dates found in the prices, with regular hours`;
  return { severity: 'note', code: 'sessions-from-prices', message };
}

function lastDayOf(series: readonly PriceSeries[]): number {
  return series.reduce((last, { days }) => Math.max(last, days.at(-1) ?? last), Number.NEGATIVE_INFINITY);
}

/**
 * Stretches without a session that no closure explains: windows that reach across one count its ends as neighbours.
 *
 * @param last day there are prices of
 */
function holesIn(calendar: TradingCalendar, last: number): Finding[] {
  const { sessions, isoDates, exchange } = calendar;
  const after = [...sessions.keys()].filter(
    (t) =>
      t > 0 &&
      sessions[t]! <= last &&
      sessions[t]! - sessions[t - 1]! > LONGEST_CLOSURE &&
      !(isKnown(calendar, sessions[t]!) && isKnown(calendar, sessions[t - 1]!)),
  );
  return after.map((t) => {
    const message = must({
      what: `the prices of ${exchange.mic}`,
      legal: 'show its sessions where its closures are not known',
      given: `none between ${isoDates[t - 1]} and ${isoDates[t]}`,
      remedy: 'windows that reach across take these two for neighbours, and no event is placed between',
    });
    const [date, until] = [isoDates[t - 1]!, isoDates[t]!];
    return { severity: 'warning', code: 'sessions-hole', date, until, message };
  });
}

/** The calendar of the exchange a symbol trades on. */
export function calendarOf(symbol: string, securities: Securities, calendars: Calendars): TradingCalendar {
  return calendars.get(securities.get(symbol)!.exchange)!;
}
