import { type Complaint, didYouMean } from '../errors/message.ts';

/** What may be ruled where an announcement does not say its session itself, and the ways to rule it, the usual first. */
export const eventDayRules = {
  /** A day without a session. */
  nonSession: ['next', 'previous', 'exclude'],
  /** A date of a session, the time unknown; `both` studies the two, which count as one. */
  unknownTime: ['same-session', 'next-session', 'both'],
  /** A moment after trading ended, while the auction still makes the official close. */
  closingAuction: ['next-session', 'same-session'],
  /** A session on which the security has no price. */
  suspended: ['first-trade', 'exclude', 'keep'],
} as const;

type Rules = typeof eventDayRules;
type Key = keyof Rules;

/** How the session of an announcement is chosen where more than one may be meant. */
export type EventDayPolicy = { readonly [K in Key]: Rules[K][number] };

/**
 * The policy of a study that names none.
 *
 * @example
 * usualEventDay.nonSession; // 'next'
 * const policy: EventDayPolicy = { ...usualEventDay, unknownTime: 'next-session' };
 * const dated = parseAnnouncement('2026-04-24') as Announcement;
 * const calendar = exchangeCalendar(exchanges.XHKG);
 * const { session } = align(dated, calendar, { policy });
 * session === undefined ? undefined : calendar.isoDates[session]; // '2026-04-27'
 */
export const usualEventDay: EventDayPolicy = {
  nonSession: 'next',
  unknownTime: 'same-session',
  closingAuction: 'next-session',
  suspended: 'first-trade',
};

const what = 'event_day';
const keys = Object.keys(eventDayRules) as Key[];
const example = 'write for example nonSession previous; unknownTime next-session';

/**
 * Reads a cell of `event_day`: what one event has otherwise than its study, `key value` pairs with semicolons between
 * them. Gives all that is wrong with it instead of throwing, so that a reader can collect what is wrong with a file.
 *
 * @example
 * parseEventDay('nonSession previous; unknownTime both').policy; // { nonSession: 'previous', unknownTime: 'both' }
 * parseEventDay('nonSesion previous').complaints[0].remedy; // 'did you mean "nonSession"? legal: …'
 */
export function parseEventDay(text: string): ReadEventDay {
  if (text === '') return NOTHING_SAID;
  const policy: Partial<Record<Key, string>> = {};
  const complaints: Complaint[] = [];
  for (const part of text.split(';').filter((one) => one.trim() !== '')) {
    const [word = '', value = '', ...rest] = part.trim().split(/\s+/);
    const key = keys.find((one) => one === word);
    const complaint = complaintOf(part.trim(), word, key, value, rest.length > 0, policy);
    if (complaint !== undefined) complaints.push(complaint);
    else policy[key!] = value;
  }
  return { policy: policy as Partial<EventDayPolicy>, complaints };
}

/** What a cell of `event_day` says, and what is wrong with it. */
export interface ReadEventDay {
  readonly policy: Partial<EventDayPolicy>;
  readonly complaints: readonly Complaint[];
}

/** Most events rule nothing: they share this one. */
const NOTHING_SAID: ReadEventDay = { policy: {}, complaints: [] };

function complaintOf(
  given: string,
  word: string,
  key: Key | undefined,
  value: string,
  isLong: boolean,
  before: Partial<Record<Key, string>>,
): Complaint | undefined {
  if (key === undefined)
    return { what, legal: 'name what it rules', given: word, remedy: didYouMean(word, keys) };
  const legal: readonly string[] = eventDayRules[key];
  if (value === '' || isLong) {
    return { what, legal: `be a key and one value, ${key} ${legal.join(' or ')}`, given, remedy: example };
  }
  if (!legal.includes(value))
    return { what, legal: `rule ${key} in a known way`, given: value, remedy: didYouMean(value, legal) };
  if (before[key] === undefined) return undefined;
  return { what, legal: `rule ${key} once`, given: value, remedy: `it says ${key} ${before[key]} before` };
}
