import { type Alignment, align } from '../events/alignment.ts';
import type { Announcement } from '../events/announcement.ts';
import { type EventDayPolicy, usualEventDay } from '../events/event-day.ts';
import { once } from '../events/once.ts';
import type { TradingCalendar } from '../time/calendar.ts';
import type { Exchange } from '../time/exchange.ts';
import { exchanges as everyExchange } from '../time/registry.ts';

/** Where an announcement falls by a policy on a calendar. */
export type Align = (
  policy: EventDayPolicy,
) => (calendar: TradingCalendar) => (of: Announcement) => Alignment;

/** What a study says of all its announcements. */
interface OfAll {
  readonly exchanges?: Readonly<Record<string, Exchange>>;
  readonly eventDay?: EventDayPolicy;
}

/**
 * Aligns an announcement that many events share once for each calendar and policy. The study's own policy, which most
 * follow, is known by itself; others that say the same are the same.
 */
export function alignedOnce({ exchanges = everyExchange, eventDay = usualEventDay }: OfAll): Align {
  const by: Align = (policy) => once((calendar) => once((of) => align(of, calendar, { exchanges, policy })));
  return once(by, (policy) => (policy === eventDay ? policy : JSON.stringify(policy)));
}
