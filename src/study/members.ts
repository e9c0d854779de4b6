import type { Estimated } from './estimated.ts';
import { byGroup } from './group-order.ts';
import { isExcluded, type ModelOutcome } from './model-outcome.ts';
import type { Observation } from './observations.ts';
import { countedIn } from './samples.ts';

/**
 * What was estimated and counts in the samples, by group and model, each in the order of the observations; the whole
 * sample first, then by name.
 */
export function estimatedByGroup(outcomes: readonly ModelOutcome[]): Map<string, Map<string, Estimated[]>> {
  const groups = new Map<string, Map<string, Estimated[]>>();
  for (const { observation, modelId, outcome } of outcomes) {
    if (isExcluded(outcome)) continue;
    for (const group of countedIn(observation)) {
      const models = groups.get(group) ?? new Map<string, Estimated[]>();
      groups.set(group, models);
      const members = models.get(modelId) ?? [];
      models.set(modelId, members);
      members.push(outcome);
    }
  }
  return new Map([...groups].sort(([a], [b]) => byGroup(a, b)));
}

/** Epoch day of day 0 of what was estimated. */
export function dayZeroOf({ observation }: Estimated): number {
  return dayZeroDateOf(observation);
}

/** Epoch day of day 0 of an observation that was placed on a session. */
export function dayZeroDateOf({ panel, dayZero }: Observation): number {
  return panel!.calendar.sessions[panel!.first + dayZero]!;
}

/** The event dates of some observations, epoch days, ascending, and the place among them of each observation's. */
export function eventDatesOf(estimated: readonly Estimated[]): { dates: Int32Array; places: Uint32Array } {
  const own = estimated.map(dayZeroOf);
  const dates = Int32Array.from(new Set(own)).sort();
  const places = new Map([...dates].map((date, place) => [date, place]));
  return { dates, places: Uint32Array.from(own, (date) => places.get(date)!) };
}
