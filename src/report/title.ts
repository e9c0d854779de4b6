import type { Voice } from './voice.ts';

/** The title of a study; of one without its own, what it is called in the language of the report. */
export function titleSaid(voice: Voice, title: string): string {
  return title === 'Event study' ? voice.word('Event study') : title;
}
