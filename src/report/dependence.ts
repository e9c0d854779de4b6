import type { StudyResult } from '../study/result.ts';
import { securityName, type ToldObservation } from './observations.ts';
import { plain } from './plain.ts';
import { groupedBy } from './rows.ts';
import { voiceOf } from './voice.ts';

/** Sentences there is room for; beyond them only the number is told. */
const TOLD = 6;

/**
 * Which observations others stand for in the samples: several events of one security that are counted as one, listings of
 * one firm that are, and two readings of one date.
 */
export function dependenceSaid(
  observations: Iterable<ToldObservation>,
  { securities, settings }: StudyResult,
): string[] {
  const voice = voiceOf({ settings });
  const uncounted: ToldObservation[] = [];
  for (const told of observations) if (told.isStudied && !told.isInSample) uncounted.push(told);
  if (uncounted.length === 0) return [];
  const standIns = thoseNamed(observations, new Set(uncounted.map(({ event }) => event.counted_with)));
  const dependent = uncounted.flatMap((told) => {
    const standIn = standIns.get(told.event.counted_with);
    return standIn === undefined ? [] : [{ told, standIn }];
  });
  const ofEvents = dependent.filter(({ told, standIn }) => told.event.event_id !== standIn.event.event_id);
  const ofListings = dependent.filter(({ told, standIn }) => told.event.event_id === standIn.event.event_id);
  const names = new Map(securities.map(({ symbol, name }) => [symbol, name]));
  const nameOf = ({ event }: ToldObservation) => securityName(event.security, names.get(event.security));
  const pairs = groupedBy(ofEvents, ({ told, standIn }) =>
    JSON.stringify([standIn.event.event_id, told.event.event_id]),
  );
  const sentences = [
    ...[...pairs.values()].map((own) => {
      const [{ told, standIn }] = own as [(typeof own)[number]];
      const securityNames = [...new Set(own.map((one) => nameOf(one.standIn)))].join(', ');
      return voice.say`${plain(standIn.event.event_id)} and ${plain(told.event.event_id)} are counted as one event for ${securityNames}: their windows share days.`;
    }),
    ...ofListings.map(({ told, standIn }) =>
      told.event.security === standIn.event.security
        ? voice.say`${nameOf(told)} is estimated for both readings of the date of ${plain(told.event.event_id)} and counted once.`
        : voice.say`${nameOf(told)} and ${nameOf(standIn)} are listings of one firm and counted once for ${plain(told.event.event_id)}.`,
    ),
  ];
  // Of two readings of a date both may be beside the other listing.
  const said = [...new Set(sentences)];
  if (said.length <= TOLD) return said;
  const many = voice.counted(dependent.length, 'observation');
  return [
    settings.tables.includes('events')
      ? voice.say`${many} see the same days of a firm as another and are not counted: the table events names that other under counted_with.`
      : voice.say`${many} see the same days of a firm as another and are not counted.`,
  ];
}

function thoseNamed(
  observations: Iterable<ToldObservation>,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, ToldObservation> {
  const named = new Map<string, ToldObservation>();
  for (const told of observations) if (ids.has(told.id)) named.set(told.id, told);
  return named;
}
