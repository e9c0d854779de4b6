import { plainMarket } from './markets/registry.ts';
import type { Tape } from './tape.ts';

/** Days of a year, leap days shared out. */
export const YEAR = 365.25;

/**
 * A: sessions in a year of what a security trades on, up to one of them. An exchange whose calendar is known has the
 * number it is known for; where sessions are the dates found in the prices, weekly ones among them, or the exchange is the
 * caller's own, they are counted from the first of the calendar: nothing after the session is looked at.
 *
 * @param session of the venue
 */
export function sessionsPerYearOf(
  { market, venue: { calendar, first } }: Pick<Tape, 'market' | 'venue'>,
  session: number,
): number {
  if (calendar.known !== undefined && market !== plainMarket) return market.sessionsPerYear;
  const { sessions } = calendar;
  const intervals = first + session;
  const days = sessions[intervals]! - sessions[0]!;
  return days > 0 ? (intervals * YEAR) / days : market.sessionsPerYear;
}
