import type { StudyResult } from '../study/result.ts';
import type { ToldObservation } from './observations.ts';

/**
 * How many studied observations share their security with another whose day 0 is near: their event windows overlap, so
 * they see the same days twice, and tests that take observations for independent promise too much.
 */
export function overlapping(
  observations: readonly ToldObservation[],
  { tables, settings }: StudyResult,
): number {
  const [model] = settings.models;
  const { abnormal_returns: returns } = tables;
  const days = new Map<string, Set<string>>();
  for (let row = 0; row < returns.length; row++) {
    if (returns.columns.model[row] !== model) continue;
    const key = `${returns.columns.security[row]} ${returns.columns.date[row]}`;
    const sharing = days.get(key) ?? new Set();
    days.set(key, sharing.add(returns.columns.observation[row]!));
  }
  const doubled = new Set(
    [...days.values()].filter(({ size }) => size > 1).flatMap((sharing) => [...sharing]),
  );
  return observations.filter(({ isStudied, event }) => isStudied && doubled.has(event.observation)).length;
}
