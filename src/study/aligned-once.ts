import { type Alignment, align } from '../events/alignment.ts';
import type { Announcement } from '../events/announcement.ts';
import type { EventDayPolicy } from '../events/event-day.ts';
import { once } from '../events/once.ts';
import type { TradingCalendar } from '../time/calendar.ts';
import type { Exchange } from '../time/exchange.ts';
import { exchanges as everyExchange } from '../time/registry.ts';

/** Where an announcement falls by a policy on a calendar. */
export type Align = (
  policy: EventDayPolicy,
) => (calendar: TradingCalendar) => (of: Announcement) => Alignment;

/** What an alignment needs besides the announcement, its calendar and its policy. */
interface Alike {
  readonly exchanges?: Readonly<Record<string, Exchange>>;
  /** The policy of most: it is known without its words. */
  readonly eventDay?: EventDayPolicy;
}

/** Aligns an announcement that many events share once for each calendar and for policies that say the same. */
export function alignedOnce({ exchanges = everyExchange, eventDay }: Alike): Align {
  const by: Align = (policy) => once((calendar) => once((of) => align(of, calendar, { exchanges, policy })));
  return once(by, (policy) => (policy === eventDay ? policy : JSON.stringify(policy)));
}
