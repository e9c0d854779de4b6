import { tableDate } from '../../dates.ts';
import type { ToldObservation } from '../../observations.ts';
import { plain } from '../../plain.ts';
import { otherReadings, whyExcluded } from '../../sentences.ts';
import { phaseWords, ruleWords } from '../../words.ts';
import type { TableBlock } from '../block.ts';
import { shown, text } from './shown.ts';

/** Every observation given, and the session it was placed on. */
export function eventsTable(observations: readonly ToldObservation[]): TableBlock[] {
  const columns = [
    text<ToldObservation>('Event', ({ event }) => plain(event.event_id)),
    text<ToldObservation>('Security', ({ securityName }) => securityName),
    text<ToldObservation>('Announced', ({ event }) => plain(event.announced_at)),
    text<ToldObservation>('Local time', ({ event }) => plain(event.local_time)),
    text<ToldObservation>('Fell', ({ event }) => phaseWords(event.phase)),
    text<ToldObservation>('Day 0', ({ event }) => tableDate(event.event_date)),
    text<ToldObservation>('Because', ({ event }) => ruleWords(event.rule)),
    text<ToldObservation>('Otherwise', ({ event }) => otherReadings(event)),
  ];
  return shown('Events and the sessions they fell on', observations, columns, 'events');
}

/** What was given and is not studied. */
export function excludedTable(observations: readonly ToldObservation[]): TableBlock[] {
  const excluded = observations.filter(({ isStudied }) => !isStudied);
  const columns = [
    text<ToldObservation>('Event', ({ event }) => plain(event.event_id)),
    text<ToldObservation>('Security', ({ securityName }) => securityName),
    text<ToldObservation>('Day 0', ({ event }) => tableDate(event.event_date)),
    text<ToldObservation>('Why it is not studied', ({ event }) => whyExcluded(event)),
  ];
  return shown('Excluded', excluded, columns, 'events');
}
