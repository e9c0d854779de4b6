import type { Estimated } from './estimated.ts';
import type { ExclusionReason, Observation } from './observations.ts';

/** How one model fared on one observation. */
export interface ModelOutcome {
  readonly observation: Observation;
  readonly modelId: string;
  readonly outcome: Estimated | ExclusionReason;
  /** What is behind a reason, in words. */
  readonly detail?: string;
}

/** Whether a model could not use an observation. */
export function isExcluded(outcome: Estimated | ExclusionReason): outcome is ExclusionReason {
  return typeof outcome === 'string';
}

/** What was estimated, in the order of the outcomes. */
export function estimatedOf(outcomes: readonly ModelOutcome[]): Estimated[] {
  return outcomes.flatMap(({ outcome }) => (isExcluded(outcome) ? [] : [outcome]));
}
