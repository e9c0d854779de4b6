import type { StudyResult } from '../study/result.ts';
import { isInSample, type ToldObservation } from './observations.ts';

/**
 * How many observations of the sample share their security with another whose day 0 is near: their event windows overlap, so
 * they see the same days twice, and tests that take observations for independent promise too much.
 */
export function overlapping(
  observations: readonly ToldObservation[],
  { tables, settings }: StudyResult,
): number {
  const [model] = settings.models;
  const inSample = new Set(observations.filter(isInSample).map(({ event }) => event.observation));
  const { abnormal_returns: returns } = tables;
  const days = new Map<string, Set<string>>();
  for (let row = 0; row < returns.length; row++) {
    const observation = returns.columns.observation[row]!;
    if (returns.columns.model[row] !== model || !inSample.has(observation)) continue;
    const key = `${returns.columns.security[row]} ${returns.columns.date[row]}`;
    const sharing = days.get(key) ?? new Set();
    days.set(key, sharing.add(observation));
  }
  const doubled = new Set(
    [...days.values()].filter(({ size }) => size > 1).flatMap((sharing) => [...sharing]),
  );
  return doubled.size;
}
