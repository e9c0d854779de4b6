import { sessionOn } from '../time/calendar.ts';
import { type EpochDay, isWeekend, parseDay } from '../time/day.ts';
import { toCent } from './cent.ts';
import type { ResolvedStrategy } from './strategy.ts';
import { dayOf, type Tape, type Venue } from './tape.ts';

/** Lowest and highest price of a session. */
export interface PriceBand {
  readonly low: number;
  readonly high: number;
}

/**
 * The prices a security may trade at in a session: its limit about the previous close, which is adjusted where the
 * security goes ex-rights. Nothing where there is no limit, or no previous close.
 *
 * Every close is rounded half up to the cent, as the mainland exchanges do.
 */
export function priceBand(
  tape: Tape,
  session: number,
  { securities, priceLimits }: Pick<ResolvedStrategy, 'priceLimits' | 'securities'>,
): PriceBand | undefined {
  if (priceLimits === 'none') return undefined;
  const { symbol } = tape.security;
  const own = securities[symbol];
  const listed = parseDay(own?.listed ?? '');
  const rule = tape.market.priceLimit(symbol, dayOf(tape.venue, session), listed);
  const limit = own?.limit ?? rule?.limit;
  if (limit === undefined) return undefined;
  if (listed !== undefined && isFree(tape, session, listed, rule?.freeSessions ?? 0)) return undefined;
  const previous = previousClose(tape, session);
  if (Number.isNaN(previous)) return undefined;
  return { low: toCent(previous * (1 - limit)), high: toCent(previous * (1 + limit)) };
}

/** Whether a session is among the first after the listing that have no limit. */
function isFree({ venue }: Tape, session: number, listed: EpochDay, freeSessions: number): boolean {
  const today = dayOf(venue, session);
  let count = 0;
  for (let day = listed; day <= today && count <= freeSessions; day = (day + 1) as EpochDay)
    if (isSession(venue, day)) count++;
  return count > 0 && count <= freeSessions;
}

/** Whether a day is a session; before the first of the calendar every weekday is taken for one. */
function isSession({ calendar }: Venue, day: EpochDay): boolean {
  return day < calendar.sessions[0]! ? !isWeekend(day) : sessionOn(calendar, day) !== undefined;
}

/** The last close before a session, in that session's own prices. */
function previousClose({ close, factor }: Tape, session: number): number {
  let t = session - 1;
  while (t >= 0 && Number.isNaN(close[t]!)) t--;
  if (t < 0) return Number.NaN;
  const change = factor[t]! / factor[session]!;
  return close[t]! * (Number.isNaN(change) ? 1 : change);
}
