/** Under what other readings the sessions around day 0 would be day 0. */
export interface OtherReadings {
  readonly previous: string;
  readonly next: string;
}

const withinTheDay: OtherReadings = {
  previous: 'if the news was out before the previous close',
  next: 'if it came after the close',
};
const suchNews: OtherReadings = {
  previous: 'if such news counts for the previous session',
  next: 'if such news counts for the next session',
};

/** By rule, the readings under which the sessions around day 0 would be it; none where the calendar ends. */
export const otherReadings = {
  'after the close, the next session': {
    previous: 'if the news was out before the close',
    next: 'if it came after the next close',
  },
  'before the open, that session': withinTheDay,
  'beyond the calendar, no session': undefined,
  'date without a time, as if after the close': {
    previous: 'if it came before the close',
    next: 'if it came after the next close',
  },
  'date without a time, that session': withinTheDay,
  'date without a time, the next session': {
    previous: 'if the news came before that date',
    next: 'if it came after the next close',
  },
  'date without a time, the previous session': {
    previous: 'if the news was out a session earlier',
    next: suchNews.next,
  },
  'during the session, that session': withinTheDay,
  'in the closing auction, that session': {
    previous: withinTheDay.previous,
    next: 'if the closing auction did not take it in',
  },
  'in the closing auction, the next session': {
    previous: 'if the closing auction took it in',
    next: 'if it came after the next close',
  },
  'in the opening auction, that session': withinTheDay,
  'no session that day, excluded': suchNews,
  'no session that day, the next session': {
    previous: withinTheDay.previous,
    next: 'if it came after the next close',
  },
  'no session that day, the previous session': {
    previous: 'if the news was out a session earlier',
    next: suchNews.next,
  },
  // The session before is the one it would have been.
  'suspended, the first session with a trade': {
    previous: 'had the security traded',
    next: 'if it came after the close of that first session',
  },
} as const satisfies Record<string, OtherReadings | undefined>;

/** The rules by which a session is chosen, each by its own name. */
export type Rule = keyof typeof otherReadings;
export const rules = Object.keys(otherReadings) as readonly Rule[];
