import type { StudyResult } from '../study/result.ts';
import type { ToldObservation } from './observations.ts';
import { voiceOf } from './voice.ts';
import { modelWithin } from './words.ts';

/** A study in one line: `9 observations of 4 events studied, 2 excluded · market model · simple returns`. */
export function studySummary(
  observations: readonly ToldObservation[],
  { settings, tables }: StudyResult,
): string {
  const voice = voiceOf({ settings });
  const studied = observations.filter(({ isStudied }) => isStudied);
  const { status, event_id: ids } = tables.events.columns;
  const events = new Set(ids.filter((_, row) => status[row] === 'included')).size;
  const excluded = observations.length - studied.length;
  const dependent = studied.filter(({ isInSample }) => !isInSample).length;
  const what = voice.say`${voice.counted(studied.length, 'observation')} of ${voice.counted(events, 'event')} studied${dependent === 0 ? '' : voice.say`, ${dependent} of them counted with another`}`;
  const models = settings.models.map((id) => modelWithin(voice, id)).join(', ');
  return voice.set(
    [
      excluded === 0 ? what : voice.say`${what}, ${excluded} excluded`,
      models,
      voice.word(`${settings.returns} returns`),
    ].join(' · '),
  );
}
