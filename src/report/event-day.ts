import type { EventDayPolicy } from '../events/event-day.ts';

const nonSession = {
  next: 'news on a day without a session belongs to the next',
  previous: 'news on a day without a session belongs to the one before',
  exclude: 'news on a day without a session is left out',
} as const satisfies Record<EventDayPolicy['nonSession'], string>;

const unknownTime = {
  'same-session': 'a date without a time belongs to its own session',
  'next-session': 'a date without a time belongs to the session after it',
  both: 'a date without a time is studied on its own session and on the one after it, and counts once',
} as const satisfies Record<EventDayPolicy['unknownTime'], string>;

const closingAuction = {
  'next-session': 'news in a closing auction belongs to the next session',
  'same-session': 'news in a closing auction belongs to the session it closes',
} as const satisfies Record<EventDayPolicy['closingAuction'], string>;

const suspended = {
  'first-trade': 'A security without a price on its day 0 is studied from its first later session with one',
  exclude: 'A security without a price on its day 0 is excluded',
  keep: 'A security without a price on its day 0 keeps it, its return missing',
} as const satisfies Record<EventDayPolicy['suspended'], string>;

/** How the day 0 of what may be meant for more than one session was chosen, in sentences. */
export function eventDaySaid(policy: EventDayPolicy): string {
  const belonging = [
    nonSession[policy.nonSession],
    unknownTime[policy.unknownTime],
    closingAuction[policy.closingAuction],
  ].join('; ');
  return `${belonging.charAt(0).toUpperCase()}${belonging.slice(1)}. ${suspended[policy.suspended]}. An event may say otherwise in its column event_day.`;
}
