import type { TradingCalendar } from '../../time/calendar.ts';
import type { EpochDay } from '../../time/day.ts';
import type { PriceSeries } from '../series.ts';

/** Sessions in a row that a series has no row for, although it has one before and one after. */
export interface SessionGap {
  readonly from: EpochDay;
  readonly to: EpochDay;
  readonly sessions: number;
  /** The first row after the gap. */
  readonly next: number;
}

/** Sessions missing in a row from which on they are a suspension of trading rather than a hole in the data. */
export const suspensionLength = 5;

/** Every gap between the first row of a series and its last. O(rows + sessions). */
export function sessionGaps({ days }: PriceSeries, { sessions }: TradingCalendar): SessionGap[] {
  const gaps: SessionGap[] = [];
  let session = sessions.findIndex((day) => day >= (days[0] ?? Number.POSITIVE_INFINITY));
  if (session === -1) return gaps;
  for (let row = 0; row < days.length; row++) {
    const first = session;
    while (session < sessions.length && sessions[session]! < days[row]!) session += 1;
    if (session > first) {
      const [from, to] = [sessions[first] as EpochDay, sessions[session - 1] as EpochDay];
      gaps.push({ from, to, sessions: session - first, next: row });
    }
    if (sessions[session] === days[row]) session += 1;
  }
  return gaps;
}
