import type { DayRange } from '../events/windows.ts';
import type { StudyResult } from '../study/result.ts';
import { piecesOf } from '../table/pieced-table.ts';
import type { Table } from '../table/table.ts';
import { membersOf } from './mean-estimates.ts';
import { windowName } from './numbers.ts';
import type { ToldObservation } from './observations.ts';
import type { RowOf } from './rows.ts';
import { type Voice, voiceOf } from './voice.ts';

type WindowDays = Pick<RowOf<'windows'>, 'days' | 'from' | 'to'>;

/** Whether a CAR runs over fewer days than its window has; one over none is no CAR. */
export function isShort({ days, from, to }: WindowDays): boolean {
  return days > 0 && days < to - from + 1;
}

/** What is added to a CAR over fewer days than its window has: ` over 7 of 11 days`. */
export function daysSaid(voice: Voice, window: WindowDays): string {
  return isShort(window) ? voice.say` over ${window.days} of ${window.to - window.from + 1} days` : '';
}

/** The CARs of one observation under the first model that run over fewer days than their windows have; nothing where all are whole. */
export function shortSaid(voice: Voice, { windows }: Pick<ToldObservation, 'windows'>): string | undefined {
  const own = windows.filter((row) => row.model === windows[0]!.model && isShort(row));
  if (own.length === 0) return undefined;
  return own
    .map((row) => `${windowName(row.from, row.to)} ${voice.move(row.car)}${daysSaid(voice, row)}`)
    .join(', ');
}

/** How many of the CARs that a CAAR is the mean of run over fewer days than their window has; nothing where all are whole. */
export function shortSampleSaid(result: StudyResult): string[] {
  // Who counts is sought only where it matters: there may be a million observations.
  return isAnyShort(result.tables.windows) ? shortCarsSaid(result, membersOf(result.tables, 'all')) : [];
}

/** The same of the CARs of some observations, under the first model. */
export function shortCarsSaid(result: StudyResult, ids: ReadonlySet<string>): string[] {
  const voice = voiceOf(result);
  const said = result.settings.windows.flatMap((window) => {
    const { short, all } = shortOver(result, window, ids);
    return short === 0 ? [] : [voice.say`${short} of ${all} over ${windowName(...window)}`];
  });
  if (said.length === 0) return [];
  return [voice.say`CARs over fewer days than their window has: ${said.join('; ')}.`];
}

function isAnyShort(table: Table<'windows'>): boolean {
  for (const { columns, length } of piecesOf(table)) {
    const { days, from, to } = columns;
    for (let row = 0; row < length; row++)
      if (isShort({ days: days[row]!, from: from[row]!, to: to[row]! })) return true;
  }
  return false;
}

function shortOver(
  { tables, settings }: StudyResult,
  [from, to]: DayRange,
  ids: ReadonlySet<string>,
): { short: number; all: number } {
  const [model] = settings.models;
  let short = 0;
  let all = 0;
  for (const { columns, length } of piecesOf(tables.windows)) {
    for (let row = 0; row < length; row++) {
      if (columns.from[row] !== from || columns.to[row] !== to || columns.model[row] !== model) continue;
      if (!ids.has(columns.observation[row]!)) continue;
      if (!Number.isNaN(columns.car[row]!)) all++;
      if (isShort({ days: columns.days[row]!, from, to })) short++;
    }
  }
  return { short, all };
}
