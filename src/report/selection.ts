import { sortPlaces } from '../numeric/sort-places.ts';
import type { StudyResult } from '../study/result.ts';
import { type ClaimCase, isContradictory } from './claim-cases.ts';
import type { ToldObservation } from './observations.ts';

/** Beyond this many observations only the most extreme are told and drawn one by one. */
export const TOLD_ONE_BY_ONE = 12;

/** What is told one by one, and how many are left to the tables. */
export interface Selection {
  readonly chosen: readonly ToldObservation[];
  readonly left: number;
  /** Whether those chosen are the most extreme; without the table of windows they are the first. */
  readonly isRanked: boolean;
}

/**
 * The studied observations a report tells one by one: all of them, in the order given, or, where they are many, those
 * with the largest standardised abnormal return |SCAR| of the study's first window and model, the largest first. Where
 * the windows are not made, the first.
 */
export function selectObservations(
  observations: readonly ToldObservation[],
  { settings, tables }: StudyResult,
): Selection {
  const studied = observations.filter(({ isStudied }) => isStudied);
  if (studied.length <= TOLD_ONE_BY_ONE) return { chosen: studied, left: 0, isRanked: false };
  const sizes = firstWindowSizes(settings, tables.windows);
  const falling = Float64Array.from(studied, ({ id }) => -(sizes.get(id) ?? 0)); // missing counts as nothing
  const places = new Uint32Array(studied.length);
  sortPlaces(falling, places);
  const chosen = Array.from(places.subarray(0, TOLD_ONE_BY_ONE), (place) => studied[place]!);
  return { chosen, left: studied.length - chosen.length, isRanked: tables.windows.length > 0 };
}

/** |SCAR| of the study's first model and window, by observation. */
function firstWindowSizes(
  { models: [first], windows: [window] }: StudyResult['settings'],
  { columns: { observation, model, from, to, scar }, length }: StudyResult['tables']['windows'],
): Map<string, number> {
  const sizes = new Map<string, number>();
  for (let row = 0; row < length; row++) {
    if (model[row] !== first || from[row] !== window?.[0] || to[row] !== window?.[1]) continue;
    if (!Number.isNaN(scar[row]!)) sizes.set(observation[row]!, Math.abs(scar[row]!));
  }
  return sizes;
}

/** The claims a report draws: those that hold on one date and fail on another first, then the others in order. */
export function selectCases(cases: readonly ClaimCase[]): readonly ClaimCase[] {
  const others = cases.filter((told) => !isContradictory(told));
  return [...cases.filter(isContradictory), ...others].slice(0, TOLD_ONE_BY_ONE);
}
