import type { PriceSeries } from '../../src/prices/series.ts';
import type { TradingCalendar } from '../../src/time/calendar.ts';

/** Positions in a calendar of the sessions from one ISO date to another, both included. */
export function sessionsBetween({ isoDates }: TradingCalendar, from: string, to: string): number[] {
  return isoDates.flatMap((date, t) => (date >= from && date <= to ? [t] : []));
}

/**
 * Closes on every session of a calendar from one date to another.
 *
 * @param closeOf the close of the i-th of these sessions; NaN leaves the row out
 */
export function closesOn(
  symbol: string,
  calendar: TradingCalendar,
  from: string,
  to: string,
  closeOf: (i: number, date: string) => number,
): PriceSeries {
  const rows = sessionsBetween(calendar, from, to)
    .map((t, i) => ({ day: calendar.sessions[t]!, close: closeOf(i, calendar.isoDates[t]!) }))
    .filter(({ close }) => !Number.isNaN(close));
  return {
    symbol,
    days: Int32Array.from(rows, ({ day }) => day),
    columns: { close: Float64Array.from(rows, ({ close }) => close) },
  };
}
