import { contribute } from '../abnormal/sample.ts';
import type { NamedModel, StudyContext } from './context.ts';
import { exclusionDetail } from './exclusion-detail.ts';
import { fitObservation, isFitted } from './fitted.ts';
import type { ExclusionReason, Observation } from './observations.ts';
import { addObservation, emptySamples, joinBlocks, type Samples } from './samples.ts';
import type { Estimated } from './tables/estimated.ts';

/** Observations are folded in blocks of this size and joined in order, so that any number of workers gives the same bits. */
export const BLOCK_SIZE = 1024;

/** How one model fared on one observation. */
export interface ModelOutcome {
  readonly observation: Observation;
  readonly modelId: string;
  readonly outcome: Estimated | ExclusionReason;
  /** What is behind a reason, in words. */
  readonly detail?: string;
}

/** What a block of observations amounts to. */
export interface Block {
  /** The observations, each with its final reason where no model could use it. */
  readonly observations: readonly Observation[];
  readonly outcomes: readonly ModelOutcome[];
  readonly samples: Samples;
}

/** Estimates every model on every observation of a block and folds what they contribute. */
export function runBlock(observations: readonly Observation[], context: StudyContext): Block {
  const samples = emptySamples();
  const outcomes: ModelOutcome[] = [];
  const settled = observations.map((observation) => {
    if (observation.reason !== undefined) return observation;
    const own = context.models.map((named): ModelOutcome => {
      const outcome = estimateObservation(observation, named, context);
      const detail = isExcluded(outcome) ? exclusionDetail(observation, named, outcome, context) : undefined;
      return { observation, modelId: named.id, outcome, ...(detail === undefined ? {} : { detail }) };
    });
    outcomes.push(...own);
    for (const { modelId, outcome } of own) {
      if (!isExcluded(outcome)) addObservation(samples, observation, modelId, outcome.contribution, context);
    }
    return withReason(observation, own);
  });
  return { observations: settled, outcomes, samples };
}

/** All observations, block by block, joined in order. */
export function runObservations(observations: readonly Observation[], context: StudyContext): Block {
  const samples = emptySamples();
  const blocks: Block[] = [];
  for (let start = 0; start < observations.length; start += BLOCK_SIZE) {
    const block = runBlock(observations.slice(start, start + BLOCK_SIZE), context);
    joinBlocks(samples, block.samples, context);
    blocks.push(block);
  }
  return {
    observations: blocks.flatMap((block) => block.observations),
    outcomes: blocks.flatMap((block) => block.outcomes),
    samples,
  };
}

/** The observation as it ends: with the first model's reason where no model could use it. */
function withReason(observation: Observation, own: readonly ModelOutcome[]): Observation {
  const [first] = own;
  if (first === undefined || !own.every(({ outcome }) => isExcluded(outcome)) || !isExcluded(first.outcome)) {
    return observation;
  }
  const { outcome: reason, detail } = first;
  return { ...observation, reason, ...(detail === undefined ? {} : { detail }) };
}

/** Whether a model could not use an observation. */
export function isExcluded(outcome: Estimated | ExclusionReason): outcome is ExclusionReason {
  return typeof outcome === 'string';
}

/** What was estimated, in the order of the outcomes. */
export function estimatedOf(outcomes: readonly ModelOutcome[]): Estimated[] {
  return outcomes.flatMap(({ outcome }) => (isExcluded(outcome) ? [] : [outcome]));
}

/** Estimates one model on one observation that has a panel, and what it contributes; or why it cannot. */
export function estimateObservation(
  observation: Observation,
  named: NamedModel,
  { plan, shape, settings }: StudyContext,
): Estimated | ExclusionReason {
  const panel = observation.panel!; // an observation without a panel has a reason already
  const fitted = fitObservation(observation, named, plan, settings.minimumObservations);
  if (!isFitted(fitted)) return fitted;
  const { series, estimation } = fitted;
  const contribution = contribute(series, estimation, shape.cells, panel.returnKind);
  const missing = contribution.event.filter(Number.isNaN).length;
  if (missing === contribution.event.length) return 'no-event-return';
  if (missing > cutDays(observation, plan) && settings.missingEventDay === 'exclude')
    return 'missing-event-day';
  return {
    observation,
    panel,
    modelId: named.id,
    series,
    estimation,
    contribution,
    shape,
    alternative: settings.alternative,
  };
}

/** Days of the event window that were taken from an observation on purpose: they are not missing from the prices. */
function cutDays({ masked = [] }: Observation, { event }: StudyContext['plan']): number {
  return masked.filter((day) => day >= event[0] && day <= event[1]).length;
}
