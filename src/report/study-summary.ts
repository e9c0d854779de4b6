import type { StudyResult } from '../study/result.ts';
import { counted } from './numbers.ts';
import { isInSample, type ToldObservation } from './observations.ts';
import { modelName } from './words.ts';

/** A study in one line: `9 observations of 4 events studied, 2 excluded · market model · simple returns`. */
export function studySummary(observations: readonly ToldObservation[], { settings }: StudyResult): string {
  const studied = observations.filter(({ isStudied }) => isStudied);
  const events = new Set(studied.map(({ event }) => event.event_id)).size;
  const excluded = observations.length - studied.length;
  const dependent = studied.filter((one) => !isInSample(one)).length;
  const what = `${counted(studied.length, 'observation')} of ${counted(events, 'event')} studied${dependent === 0 ? '' : `, ${dependent} of them counted with another`}`;
  const models = settings.models.map((id) => modelName(id).toLowerCase()).join(', ');
  return [
    excluded === 0 ? what : `${what}, ${excluded} excluded`,
    models,
    `${settings.returns} returns`,
  ].join(' · ');
}
