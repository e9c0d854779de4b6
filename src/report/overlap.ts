import type { StudyResult } from '../study/result.ts';
import type { ToldObservation } from './observations.ts';

/**
 * How many observations of the sample share their security with another of it whose day 0 is near: their event windows
 * overlap, so they see the same days twice, and tests that take observations for independent promise too much. Those
 * that another stands for are not of the sample.
 */
export function overlapping(
  observations: readonly ToldObservation[],
  { tables, settings }: StudyResult,
): number {
  const [model] = settings.models;
  const { abnormal_returns: returns } = tables;
  const counting = new Set(
    observations
      .filter(({ isStudied, event }) => isStudied && event.counted_with === '')
      .map(({ event }) => event.observation),
  );
  const days = new Map<string, Set<string>>();
  for (let row = 0; row < returns.length; row++) {
    if (returns.columns.model[row] !== model || !counting.has(returns.columns.observation[row]!)) continue;
    const key = `${returns.columns.security[row]} ${returns.columns.date[row]}`;
    const sharing = days.get(key) ?? new Set();
    days.set(key, sharing.add(returns.columns.observation[row]!));
  }
  const doubled = new Set(
    [...days.values()].filter(({ size }) => size > 1).flatMap((sharing) => [...sharing]),
  );
  return doubled.size;
}
