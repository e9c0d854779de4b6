import type { Finding } from '../../errors/finding.ts';
import type { StudyContext } from '../context.ts';
import type { Estimated } from '../estimated.ts';
import { estimatedOf, type ModelOutcome } from '../model-outcome.ts';
import type { Settings } from '../settings.ts';

/** The tables that judge observations one by one: made only for as many as the study's limit. */
const judgedSingly = ['diagnostics', 'group_comparisons', 'small_samples'] as const;

/** What was estimated, in order; nothing where more observations were than the study's limit for looking at each. */
export function fewEstimated(outcomes: readonly ModelOutcome[], { smallSampleLimit }: Settings): Estimated[] {
  return studied(outcomes) <= smallSampleLimit ? estimatedOf(outcomes) : [];
}

/** A note of the tables that were asked for and are empty because the observations are too many. */
export function leftUnjudged(
  outcomes: readonly ModelOutcome[],
  { settings, isWanted }: StudyContext,
): Finding[] {
  const left = judgedSingly.filter(isWanted);
  const count = studied(outcomes);
  const isMany = left.length > 0 && count > settings.smallSampleLimit;
  return [...(isMany ? [leftEmpty(left, count, settings)] : []), ...curvesLeft(outcomes, settings)];
}

function leftEmpty(left: readonly string[], count: number, { smallSampleLimit }: Settings): Finding {
  const message =
    `${left.join(', ')} ${left.length === 1 ? 'is' : 'are'} made for up to ${smallSampleLimit} ${smallSampleLimit === 1 ? 'observation' : 'observations'} ` +
    `and left empty for ${count}: raise smallSampleLimit to have them`;
  return { severity: 'note', code: 'many-observations', message };
}

/** Curves of single observations, which are left out where they are many; those of the samples are made. */
function curvesLeft(
  outcomes: readonly ModelOutcome[],
  { specifications, smallSampleLimit }: Settings,
): Finding[] {
  // Another specification may estimate what the study itself could not.
  const count = new Set(outcomes.map(({ observation }) => observation.id)).size;
  if (specifications === undefined || count <= smallSampleLimit) return [];
  const message = `specifications are run for the samples alone, not for each of ${count} observations: raise smallSampleLimit above ${smallSampleLimit} to have those`;
  return [{ severity: 'note', code: 'many-observations', message }];
}

function studied(outcomes: readonly ModelOutcome[]): number {
  return new Set(estimatedOf(outcomes).map(({ observation }) => observation.id)).size;
}
