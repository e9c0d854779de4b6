import type { EventDayPolicy } from '../../../events/event-day.ts';
import { type Sentence, sentence } from '../prose.ts';
import type { SettingSentences } from './setting-sentences.ts';

/** How day 0 was found, also where more than one session may be meant. */
export const eventDay: SettingSentences = ({ settings: { eventDay: policy } }): Sentence[] => {
  const belonging = [
    nonSession[policy.nonSession],
    unknownTime[policy.unknownTime],
    closingAuction[policy.closingAuction],
  ].join('; ');
  return [
    sentence`Day 0 is the first session of the exchange of the security whose close comes after the announcement${AFTER_HOURS}.`,
    [`Where an event does not rule otherwise, ${belonging}; ${suspended[policy.suspended]}.`],
  ];
};

const AFTER_HOURS = 'Berkman & Truong (2009), Event day 0? After-hours earnings announcements, JAR 47';

const nonSession = {
  next: 'news on a day without a session belongs to the next session',
  previous: 'news on a day without a session belongs to the session before',
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
  'first-trade': 'a security without a price on its day 0 is studied from its first later session with one',
  exclude: 'a security without a price on its day 0 is excluded',
  keep: 'a security without a price on its day 0 keeps it, its return missing',
} as const satisfies Record<EventDayPolicy['suspended'], string>;
