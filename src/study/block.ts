import { estimates } from '../abnormal/scratch.ts';
import { inMemory, type Shelf } from '../numeric/shelf.ts';
import type { NamedModel, StudyContext } from './context.ts';
import type { Estimated } from './estimated.ts';
import { EstimatedAnew } from './estimated-anew.ts';
import { exclusionDetail } from './exclusion-detail.ts';
import { estimatedAs, fitObservation, isFitted } from './fitted.ts';
import type { ExclusionReason, Observation } from './observations.ts';
import { addObservation, emptySamples, joinBlocks, type Samples } from './samples.ts';
import { observationShelf } from './tables/observations/observation-shelf.ts';
import { type ObservationTables, observationTables } from './tables/observations/observation-tables.ts';

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

/** A block of observations, estimated. */
export interface EstimatedBlock {
  /** The observations, each with its final reason where no model could use it. */
  readonly observations: readonly Observation[];
  readonly outcomes: readonly ModelOutcome[];
  readonly samples: Samples;
}

/** What a block of observations amounts to. */
export interface Block extends EstimatedBlock {
  /** Its rows in the tables of single observations. */
  readonly rows: ObservationTables;
}

/** Estimates every model on every observation of a block, folds what they contribute, and fills their rows. */
export function runBlock(observations: readonly Observation[], context: StudyContext): Block {
  return keepingRows(context, () => finishedBlock(estimateBlock(observations, context), context));
}

/** Runs a block, of which no more than rows and samples is kept where nothing looks back at observations. */
export function keepingRows<T>({ looksBack }: StudyContext, run: () => T): T {
  return looksBack ? run() : estimates.during(run);
}

/** Estimates every model on every observation of a block and folds what they contribute. */
export function estimateBlock(observations: readonly Observation[], context: StudyContext): EstimatedBlock {
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

/** A block with its rows; where nothing looks back at observations, no more is kept of what was estimated. */
export function finishedBlock(block: EstimatedBlock, context: StudyContext): Block {
  const rows = observationTables(estimatedOf(block.outcomes), context.isWanted);
  if (context.looksBack) return { ...block, rows };
  const models = new Map(context.models.map((named) => [named.id, named]));
  const outcomes = block.outcomes.map((one): ModelOutcome => {
    if (isExcluded(one.outcome)) return one;
    return { ...one, outcome: new EstimatedAnew(one.observation, models.get(one.modelId)!, context) };
  });
  return { ...block, outcomes, rows };
}

/** The observations, block by block. */
export function inBlocks(observations: readonly Observation[]): (readonly Observation[])[] {
  const count = Math.ceil(observations.length / BLOCK_SIZE);
  return Array.from({ length: count }, (_, i) => observations.slice(i * BLOCK_SIZE, (i + 1) * BLOCK_SIZE));
}

/** What all observations contribute, folded block by block. */
export function foldedSamples(observations: readonly Observation[], context: StudyContext): Samples {
  const samples = emptySamples();
  for (const block of inBlocks(observations))
    estimates.during(() => joinBlocks(samples, estimateBlock(block, context).samples, context));
  return samples;
}

/** Every block when it is asked for. */
export function* runBlocks(observations: readonly Observation[], context: StudyContext): Generator<Block> {
  for (const block of inBlocks(observations)) yield runBlock(block, context);
}

/**
 * Blocks in their order as one.
 *
 * @param shelf where rows are put that nothing looks at before they are told
 */
export function joinedBlocks(blocks: Iterable<Block>, context: StudyContext, shelf: Shelf = inMemory): Block {
  const samples = emptySamples();
  const observations: Observation[] = [];
  const outcomes: ModelOutcome[] = [];
  const rows = observationShelf(shelf);
  for (const block of blocks) {
    joinBlocks(samples, block.samples, context);
    for (const observation of block.observations) observations.push(observation);
    for (const outcome of block.outcomes) outcomes.push(outcome);
    rows.put(block.rows);
  }
  return { observations, outcomes, rows: rows.tables(), samples };
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
  context: StudyContext,
): Estimated | ExclusionReason {
  const { plan, settings } = context;
  // An observation without a panel has a reason already.
  const fitted = fitObservation(observation, named, plan, settings.minimumObservations);
  if (!isFitted(fitted)) return fitted;
  const estimated = estimatedAs(fitted, observation, named.id, context);
  const { event } = estimated.contribution;
  const missing = missingIn(event);
  if (missing === event.length) return 'no-event-return';
  if (missing > cutDays(observation, plan) && settings.missingEventDay === 'exclude')
    return 'missing-event-day';
  return estimated;
}

function missingIn(values: Float64Array): number {
  let missing = 0;
  for (let i = 0; i < values.length; i++) if (Number.isNaN(values[i]!)) missing++;
  return missing;
}

/** Days of the event window that were taken from an observation on purpose: they are not missing from the prices. */
function cutDays({ masked = [] }: Observation, { event }: StudyContext['plan']): number {
  return masked.filter((day) => day >= event[0] && day <= event[1]).length;
}
