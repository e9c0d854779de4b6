import { isExcluded, type ModelOutcome } from '../block.ts';
import type { Settings } from '../settings.ts';
import type { Estimated } from './estimated.ts';

/** What was estimated, in order; nothing where more observations were than the study's limit for looking at each. */
export function fewEstimated(outcomes: readonly ModelOutcome[], { smallSampleLimit }: Settings): Estimated[] {
  const estimated = outcomes.flatMap(({ outcome }) => (isExcluded(outcome) ? [] : [outcome]));
  const observations = new Set(estimated.map(({ observation }) => observation.id));
  return observations.size <= smallSampleLimit ? estimated : [];
}
