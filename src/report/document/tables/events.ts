import { tableDate } from '../../dates.ts';
import type { ToldObservation } from '../../observations.ts';
import { plain } from '../../plain.ts';
import { otherReadings, whyExcluded } from '../../sentences.ts';
import { ruleWords } from '../../words.ts';
import type { TableBlock } from '../block.ts';
import { shown, text, whole } from './shown.ts';

/** Every observation given, and the session it was placed on. */
export function eventsTable(observations: readonly ToldObservation[]): TableBlock[] {
  const columns = [
    whole<ToldObservation>('Event', ({ event }) => plain(event.event_id)),
    text<ToldObservation>('Security', ({ securityName }) => securityName),
    whole<ToldObservation>('Announced', ({ event }) => plain(event.announced_at)),
    whole<ToldObservation>('Local time', ({ event }) => plain(event.local_time)),
    whole<ToldObservation>('Day 0', ({ event }) => tableDate(event.event_date)),
    text<ToldObservation>('Because', ({ event }) => ruleWords(event.rule)),
    text<ToldObservation>('Otherwise', ({ event }) => otherReadings(event)),
  ];
  return shown('Events and the sessions they fell on', observations, columns, 'events');
}

/** What was given and is not studied. */
export function excludedTable(observations: readonly ToldObservation[]): TableBlock[] {
  const excluded = observations.filter(({ isStudied }) => !isStudied);
  const columns = [
    whole<ToldObservation>('Event', ({ event }) => plain(event.event_id)),
    text<ToldObservation>('Security', ({ securityName }) => securityName),
    whole<ToldObservation>('Day 0', ({ event }) => tableDate(event.event_date)),
    text<ToldObservation>('Why it is not studied', ({ event }) => whyExcluded(event)),
  ];
  return shown('Excluded', excluded, columns, 'events');
}
