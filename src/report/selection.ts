import type { StudyResult } from '../study/result.ts';
import { piecesOf } from '../table/pieced-table.ts';
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
  observations: Iterable<ToldObservation>,
  { settings, tables }: StudyResult,
): Selection {
  const extremes = mostExtreme(settings, tables.windows);
  const found = new Map<string, ToldObservation>();
  const first: ToldObservation[] = [];
  let count = 0;
  for (const one of observations) {
    if (!one.isStudied) continue;
    count++;
    if (first.length < TOLD_ONE_BY_ONE) first.push(one);
    if (extremes.has(one.id)) found.set(one.id, one);
  }
  if (count <= TOLD_ONE_BY_ONE) return { chosen: first, left: 0, isRanked: false };
  const ranked = [...extremes].flatMap((id) => found.get(id) ?? []);
  const others = first.filter(({ id }) => !extremes.has(id)); // one without counts as nothing
  const chosen = [...ranked, ...others].slice(0, TOLD_ONE_BY_ONE);
  return { chosen, left: count - chosen.length, isRanked: tables.windows.length > 0 };
}

/** Whether one of those chosen has an abnormal return to tell; none has where neither of the tables is made. */
export function areReturnsTold({ chosen }: Selection): boolean {
  return chosen.some(({ dayZero, windows }) => dayZero.length > 0 || windows.length > 0);
}

/** The observations with the largest |SCAR| of the study's first model and window, the largest first. */
function mostExtreme(
  { models: [first], windows: [window] }: StudyResult['settings'],
  windows: StudyResult['tables']['windows'],
): ReadonlySet<string> {
  const most: { readonly id: string; readonly size: number }[] = [];
  for (const { columns, length } of piecesOf(windows)) {
    const { observation, model, from, to, scar } = columns;
    for (let row = 0; row < length; row++) {
      if (model[row] !== first || from[row] !== window?.[0] || to[row] !== window?.[1]) continue;
      const size = Math.abs(scar[row]!);
      const least = most.length < TOLD_ONE_BY_ONE ? 0 : most.at(-1)!.size;
      if (!(size > least)) continue;
      // Of the same size the first stays before.
      most.splice(most.findLastIndex((one) => one.size >= size) + 1, 0, { id: observation[row]!, size });
      most.length = Math.min(most.length, TOLD_ONE_BY_ONE);
    }
  }
  return new Set(most.map(({ id }) => id));
}

/** The claims a report draws: those that hold on one date and fail on another first, then the others in order. */
export function selectCases(cases: readonly ClaimCase[]): readonly ClaimCase[] {
  const others = cases.filter((told) => !isContradictory(told));
  return [...cases.filter(isContradictory), ...others].slice(0, TOLD_ONE_BY_ONE);
}
