import type { PriceSeries } from '../prices/series.ts';
import { type Calendars, calendarOf } from '../study/calendars.ts';
import type { Prepared } from '../study/prepare.ts';
import { closeInstant, firstNotBefore, sessionOn, type TradingCalendar } from '../time/calendar.ts';
import { type EpochDay, type Instant, msPerDay } from '../time/day.ts';
import { momentOf } from './clock.ts';
import type { Order } from './fills.ts';
import type { ResolvedStrategy } from './strategy.ts';

/** Base currency for one unit of another at a moment; NaN where no rate is known by then. */
export type Rates = (currency: string, moment: Instant) => number;

/** What exchange rates are read from. */
export interface RateSources extends Pick<Prepared, 'prices' | 'securities'> {
  readonly calendars: Calendars;
}

/** A series of rates and the calendar of its exchange, which says when each of its rows was known. */
export interface QuotedRate {
  readonly series: PriceSeries;
  readonly calendar: TradingCalendar;
}

/**
 * Exchange rates by the moment they are asked at: the last close of their series that came no later. A series that says no
 * exchange is one of New York, as every symbol without a suffix: Shanghai and Hong Kong trade by the rate of the day before.
 */
export function ratesOf(
  base: string,
  { rates }: Pick<ResolvedStrategy, 'rates'>,
  sources: RateSources,
): Rates {
  const lookups = new Map<string, (moment: Instant) => number>();
  for (const [currency, rate] of Object.entries(rates)) {
    if (typeof rate === 'number') lookups.set(currency, () => rate);
    else lookups.set(currency, lastKnown(quotedRate(rate.series, sources), rate.invert));
  }
  return (currency, moment) => (currency === base ? 1 : lookups.get(currency)!(moment));
}

export function quotedRate(symbol: string, { prices, securities, calendars }: RateSources): QuotedRate {
  return { series: prices.get(symbol)!, calendar: calendarOf(symbol, securities, calendars) };
}

/** The moment by which the rate of a fill must have been known: of a fill within a session its open. */
export function rateMoment({ tape, session, at }: Pick<Order, 'at' | 'session' | 'tape'>): Instant {
  return momentOf(tape.venue, session, at === 'intraday' ? 'open' : at);
}

/**
 * The row of the last close that came no later than a moment; −1 where there is none. Rows on days that are no session of
 * the exchange are left out, as those of every series are. O(log rows).
 */
export function rowKnownBy({ series: { days, columns }, calendar }: QuotedRate, moment: Instant): number {
  const closes = columns.close!;
  // Where clocks are ahead of UTC a session of the next day may be over.
  let row = firstNotBefore(days, Math.floor(moment / msPerDay) + 2) - 1;
  while (row >= 0 && (Number.isNaN(closes[row]!) || !isOver(calendar, days[row] as EpochDay, moment))) row--;
  return row;
}

/** Whether there was a session on a day, and it had closed by a moment. */
function isOver(calendar: TradingCalendar, day: EpochDay, moment: Instant): boolean {
  const session = sessionOn(calendar, day);
  return session !== undefined && closeInstant(calendar, session) <= moment;
}

function lastKnown(quoted: QuotedRate, invert: boolean): (moment: Instant) => number {
  return (moment) => {
    const row = rowKnownBy(quoted, moment);
    const close = row < 0 ? Number.NaN : quoted.series.columns.close![row]!;
    return invert ? 1 / close : close;
  };
}
