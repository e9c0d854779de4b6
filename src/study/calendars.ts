import type { Finding } from '../errors/finding.ts';
import type { PanelPrices } from '../prices/panel.ts';
import { calendarOfDays, exchangeCalendar, extendedBy, type TradingCalendar } from '../time/calendar.ts';
import { type EpochDay, formatDay } from '../time/day.ts';
import type { Securities } from './securities.ts';
import type { Registries, Settings } from './settings.ts';

/** The calendar of each exchange the study's symbols trade on, by its code. */
export type Calendars = ReadonlyMap<string, TradingCalendar>;

/**
 * One calendar an exchange: the exchange's own, with the days seen in its prices outside the years it is known for,
 * which is said; or, for `sessions: prices`, those days alone.
 */
export function studyCalendars(
  prices: PanelPrices,
  securities: Securities,
  settings: Settings,
  { exchanges }: Pick<Registries, 'exchanges'>,
): { readonly calendars: Calendars; readonly findings: readonly Finding[] } {
  const days = daysByExchange(prices, securities);
  const findings: Finding[] = [];
  const calendars = new Map<string, TradingCalendar>();
  for (const [mic, seen] of days) {
    const exchange = exchanges[mic]!;
    if (settings.sessions === 'prices') {
      calendars.set(mic, calendarOfDays(exchange, seen));
      continue;
    }
    const calendar = extendedBy(exchangeCalendar(exchange), seen);
    calendars.set(mic, calendar);
    findings.push(...inferredSessions(calendar, seen));
  }
  return { calendars, findings };
}

function daysByExchange(prices: PanelPrices, securities: Securities): Map<string, Set<number>> {
  const days = new Map<string, Set<number>>();
  const taken = new Map<string, unknown>(); // the columns of a wide file share their days
  for (const { symbol, exchange } of securities.values()) {
    const own = prices.get(symbol)!.days;
    if (taken.get(exchange) === own) continue;
    taken.set(exchange, own);
    const seen = days.get(exchange) ?? new Set();
    for (const day of own) seen.add(day);
    days.set(exchange, seen);
  }
  return days;
}

function inferredSessions({ exchange, known }: TradingCalendar, seen: ReadonlySet<number>): Finding[] {
  const outside = [...seen].filter((day) => known === undefined || day < known.from || day > known.to);
  if (outside.length === 0) return [];
  const [first, last] = [Math.min(...outside), Math.max(...outside)].map((day) => formatDay(day as EpochDay));
  const years = known === undefined ? 'no years' : `${formatDay(known.from)} to ${formatDay(known.to)}`;
  const message =
    `the closures of ${exchange.mic} are known for ${years}: ` +
    `${outside.length === 1 ? `the session ${first} is` : `${outside.length} sessions from ${first} to ${last} are`} taken from the dates found in the prices`;
  return [{ severity: 'note', code: 'sessions-from-prices', message }];
}

/** The calendar of the exchange a symbol trades on. */
export function calendarOf(symbol: string, securities: Securities, calendars: Calendars): TradingCalendar {
  return calendars.get(securities.get(symbol)!.exchange)!;
}
