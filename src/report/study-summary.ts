import type { StudyResult } from '../study/result.ts';
import { piecesOf } from '../table/pieced-table.ts';
import type { Table } from '../table/table.ts';
import type { ToldObservation } from './observations.ts';
import { voiceOf } from './voice.ts';
import { modelWithin } from './words.ts';

/** A study in one line: `9 observations of 4 events studied, 2 excluded · market model · simple returns`. */
export function studySummary(
  observations: Iterable<ToldObservation>,
  { settings, tables }: StudyResult,
): string {
  const voice = voiceOf({ settings });
  const { studied, excluded, dependent } = countsOf(observations);
  const events = studiedEvents(tables.events);
  const what = voice.say`${voice.counted(studied, 'observation')} of ${voice.counted(events, 'event')} studied${dependent === 0 ? '' : voice.say`, ${dependent} of them counted with another`}`;
  const models = settings.models.map((id) => modelWithin(voice, id)).join(', ');
  return voice.set(
    [
      excluded === 0 ? what : voice.say`${what}, ${excluded} excluded`,
      models,
      voice.word(`${settings.returns} returns`),
    ].join(' · '),
  );
}

function countsOf(observations: Iterable<ToldObservation>) {
  const counts = { studied: 0, excluded: 0, dependent: 0 };
  for (const { isStudied, isInSample } of observations) {
    if (!isStudied) counts.excluded++;
    else counts.studied++;
    if (isStudied && !isInSample) counts.dependent++;
  }
  return counts;
}

/** Rows of one event stand together, so that the latest is all there is to remember. */
function studiedEvents(table: Table<'events'>): number {
  let count = 0;
  let latest: string | undefined;
  for (const { columns, length } of piecesOf(table)) {
    const { status, event_id: ids } = columns;
    for (let row = 0; row < length; row++) {
      if (status[row] !== 'included' || ids[row] === latest) continue;
      latest = ids[row]!;
      count++;
    }
  }
  return count;
}
