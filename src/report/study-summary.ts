import type { StudyResult } from '../study/result.ts';
import { piecesOf } from '../table/pieced-table.ts';
import type { Table } from '../table/table.ts';
import { voiceOf } from './voice.ts';
import { modelWithin } from './words.ts';

/** A study in one line: `9 observations of 4 events studied, 2 excluded · market model · simple returns`. */
export function studySummary({ settings, tables }: StudyResult): string {
  const voice = voiceOf({ settings });
  const { studied, excluded, dependent, events } = countsOf(tables.events);
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

/** How many observations are studied, how many of them others stand for, how many are not, and of how many events. */
function countsOf(table: Table<'events'>) {
  const counts = { studied: 0, excluded: 0, dependent: 0, events: 0 };
  let latest: string | undefined;
  for (const { columns, length } of piecesOf(table)) {
    const { status, counted_with: standIns, event_id: ids } = columns;
    for (let row = 0; row < length; row++) {
      if (status[row] !== 'included') {
        counts.excluded++;
        continue;
      }
      counts.studied++;
      if (standIns[row] !== '') counts.dependent++;
      // Rows of one event stand together, so that the latest is all there is to remember.
      if (ids[row] !== latest) counts.events++;
      latest = ids[row]!;
    }
  }
  return counts;
}
