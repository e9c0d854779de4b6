import type { StudyResult } from '../study/result.ts';
import { piecesOf } from '../table/pieced-table.ts';
import type { ToldObservation } from './observations.ts';
import { groupedBy } from './rows.ts';
import { runsIn } from './runs.ts';

/** The event window of one observation, by the dates of its first session and its last. */
interface Window {
  readonly security: string;
  readonly first: string;
  readonly last: string;
}

/**
 * How many observations of the sample share their security with another whose day 0 is near: their event windows overlap, so
 * they see the same days twice, and tests that take observations for independent promise too much.
 */
export function overlapping(
  observations: Iterable<ToldObservation>,
  { tables, settings }: StudyResult,
): number {
  const [first] = settings.models;
  if (tables.abnormal_returns.length === 0) return 0;
  const inSample = new Set<string>();
  for (const { isInSample, id } of observations) if (isInSample) inSample.add(id);
  const windows: Window[] = [];
  // No piece ends within the days of an observation.
  for (const piece of piecesOf(tables.abnormal_returns)) {
    const { security, date } = piece.columns;
    for (const { observation, model, from, to } of runsIn(piece)) {
      if (model !== first || !inSample.has(observation)) continue;
      windows.push({ security: security[from]!, first: date[from]!, last: date[to - 1]! });
    }
  }
  const doubled = [...groupedBy(windows, (window) => window.security).values()].map(overlappingOf);
  return doubled.reduce((sum, count) => sum + count, 0);
}

/** Windows of one security that share a day with another: by their first days, one shares with some before or the next. */
function overlappingOf(windows: readonly Window[]): number {
  const ordered = windows.toSorted((a, b) => (a.first < b.first ? -1 : 1));
  let latest = '';
  let count = 0;
  ordered.forEach(({ first, last }, i) => {
    const next = ordered[i + 1];
    if (first <= latest || (next !== undefined && next.first <= last)) count++;
    if (last > latest) latest = last;
  });
  return count;
}
