import { type PanelPrices, priceColumnOf, pricesOnSessions } from '../prices/panel.ts';
import type { Security } from '../prices/security.ts';
import type { PriceColumn } from '../prices/series.ts';
import { dayOfSession, type TradingCalendar } from '../time/calendar.ts';
import type { SessionIndex } from '../time/day.ts';
import type { Market } from './markets/market.ts';
import { marketOf } from './markets/registry.ts';

/** The sessions of one exchange that a backtest goes through: positions count from {@link first}. */
export interface Venue {
  /** Position among the venues. */
  readonly index: number;
  readonly calendar: TradingCalendar;
  readonly first: SessionIndex;
  readonly sessions: number;
}

/**
 * What was quoted for one security, session by session: raw prices, which lots, fees, ticks and limits are about, and
 * the factor that makes returns of them. All of length `sessions`, NaN where nothing was quoted.
 */
export interface Tape {
  readonly security: Security;
  readonly market: Market;
  readonly venue: Venue;
  readonly open: Float64Array;
  readonly high: Float64Array;
  readonly low: Float64Array;
  readonly close: Float64Array;
  /** Adjusted price over raw price: 1 where prices are not adjusted. */
  readonly factor: Float64Array;
  /** Adjusted closes. */
  readonly adjusted: Float64Array;
  /** In shares. */
  readonly volume: Float64Array;
}

/** Reads a security off its prices. */
export function tapeOf(
  security: Security,
  prices: PanelPrices,
  venue: Venue,
  priceColumn: 'adj_close' | 'close',
): Tape {
  const series = prices.get(security.symbol)!;
  const read = (column: PriceColumn) =>
    pricesOnSessions(series, column, venue.calendar, venue.first, venue.sessions);
  const close = read('close');
  const adjusted = read(priceColumnOf(series, priceColumn));
  return {
    security,
    market: marketOf(security.exchange),
    venue,
    open: read('open'),
    high: read('high'),
    low: read('low'),
    close,
    factor: adjusted.map((value, t) => value / close[t]!),
    adjusted,
    volume: read('volume'),
  };
}

/** The day of a session of a venue. */
export function dayOf({ calendar, first }: Venue, session: number): number {
  return dayOfSession(calendar, (first + session) as SessionIndex);
}

/** The ISO date of a session of a venue. */
export function dateOf({ calendar, first }: Venue, session: number): string {
  return calendar.isoDates[first + session]!;
}
