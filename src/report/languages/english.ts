import type { Language } from './language.ts';

/** The language the reports are written in: every sentence stands where it is told. */
export const english: Language = {
  name: 'English',
  tag: 'en',
  dates: { long: 'EEEE d MMMM yyyy', table: 'EEE yyyy-MM-dd', axis: 'd MMM', weekday: 'EEE' },
  sentences: {},
  families: {},
  clauses: {},
  typeset: (text) => text,
};
