import { eventDayRules, usualEventDay } from '../../events/event-day.ts';
import * as z from '../zod.ts';

/** How sessions are chosen where more than one may be meant; an event's own `event_day` goes before it. */
export const eventDay = z.strictObject({
  nonSession: z
    .enum(eventDayRules.nonSession)
    .default(usualEventDay.nonSession)
    .describe('Day 0 of an announcement on a day without a session: the next session, the previous, or none'),
  unknownTime: z
    .enum(eventDayRules.unknownTime)
    .default(usualEventDay.unknownTime)
    .describe(
      'Day 0 of a date without a time: the session of that date, the next as if it came after the close, or both, counted once',
    ),
  closingAuction: z
    .enum(eventDayRules.closingAuction)
    .default(usualEventDay.closingAuction)
    .describe('Day 0 of an announcement while the closing auction makes the official close'),
  suspended: z
    .enum(eventDayRules.suspended)
    .default(usualEventDay.suspended)
    .describe(
      'Day 0 of a security without a price on it: its first later session with one, none, or that day kept with its return missing',
    ),
});
