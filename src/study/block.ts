import { estimates } from '../abnormal/scratch.ts';
import type { Finding } from '../errors/finding.ts';
import type { List } from '../numeric/list.ts';
import { inMemory, type Shelf } from '../numeric/shelf.ts';
import { type NamedModel, passingOver, type StudyContext } from './context.ts';
import type { Estimated } from './estimated.ts';
import { EstimatedAnew } from './estimated-anew.ts';
import { exclusionDetail } from './exclusion-detail.ts';
import { estimatedAs, fitObservation, isFitted } from './fitted.ts';
import { isExcluded, type ModelOutcome } from './model-outcome.ts';
import type { ExclusionReason, Observation } from './observations.ts';
import { partlyEstimated } from './partly-estimated.ts';
import { addObservation, emptySamples, joinBlocks, type Samples } from './samples.ts';
import { settling } from './settled.ts';
import { observationShelf } from './tables/observations/observation-shelf.ts';
import {
  type ObservationTables,
  observationRows,
  type PackedRows,
} from './tables/observations/observation-tables.ts';

/** Observations are folded in blocks of this size and joined in order, so that any number of workers gives the same bits. */
export const BLOCK_SIZE = 1024;

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
  readonly rows: PackedRows;
}

/** What all blocks of a study amount to. */
export interface JoinedBlocks {
  readonly observations: List<Observation>;
  /** Those that were to be studied and that no model could use. */
  readonly unused: readonly Observation[];
  /** Warnings of those that one model could use and another could not. */
  readonly partly: readonly Finding[];
  /** None where every observation was let go. */
  readonly outcomes: readonly ModelOutcome[];
  readonly samples: Samples;
  readonly rows: ObservationTables;
}

/** Estimates every model on every observation of a block, folds what they contribute, and fills their rows. */
export function runBlock(observations: readonly Observation[], context: StudyContext): Block {
  const open = observations.filter(({ reason }) => reason === undefined).length;
  const rows = observationRows(open, context);
  return { ...estimateBlock(observations, context, rows.add), rows: rows.packed() };
}

/**
 * Estimates every model on every observation of a block and folds what they contribute. Where nothing looks back at
 * observations, no more of one is kept when the next is estimated, and where all that sees them copies, its room is cut anew.
 *
 * @param told is told how a model fared as soon as it is known
 */
export function estimateBlock(
  observations: readonly Observation[],
  context: StudyContext,
  told?: (one: ModelOutcome) => void,
): EstimatedBlock {
  const { looksBack, areOurs } = context;
  const samples = emptySamples();
  const outcomes: ModelOutcome[] = [];
  const outcomeOf = (observation: Observation, named: NamedModel): ModelOutcome => {
    const modelId = named.id;
    const outcome = estimateObservation(observation, named, context);
    if (isExcluded(outcome)) {
      const detail = exclusionDetail(observation, named, outcome, context);
      const unused = { observation, modelId, outcome, ...(detail === undefined ? {} : { detail }) };
      told?.(unused);
      return unused;
    }
    addObservation(samples, observation, modelId, outcome.contribution, context);
    told?.({ observation, modelId, outcome });
    const kept = looksBack ? outcome : new EstimatedAnew(observation, named, context);
    return { observation, modelId, outcome: kept };
  };
  const settled = observations.map((observation) => {
    if (observation.reason !== undefined) return observation;
    const each = () => context.models.map((named) => outcomeOf(observation, named));
    const own = looksBack || !areOurs ? each() : estimates.during(each);
    outcomes.push(...own);
    return withReason(observation, own);
  });
  return { observations: settled, outcomes, samples };
}

/** How many blocks some observations are. */
export function blocksOf({ length }: List<Observation>): number {
  return Math.ceil(length / BLOCK_SIZE);
}

/** The observations of one block. */
export function blockAt(observations: List<Observation>, place: number): readonly Observation[] {
  return observations.slice(place * BLOCK_SIZE, (place + 1) * BLOCK_SIZE);
}

/** The observations, block by block. */
export function* inBlocks(observations: List<Observation>): Generator<readonly Observation[]> {
  for (let place = 0; place < blocksOf(observations); place++) yield blockAt(observations, place);
}

/** What all observations contribute, folded block by block. */
export function foldedSamples(observations: readonly Observation[], context: StudyContext): Samples {
  const samples = emptySamples();
  const passing = passingOver(context);
  for (const block of inBlocks(observations))
    joinBlocks(samples, estimateBlock(block, passing).samples, context);
  return samples;
}

/** Every block when it is asked for. */
export function* runBlocks(observations: List<Observation>, context: StudyContext): Generator<Block> {
  for (const block of inBlocks(observations)) yield runBlock(block, context);
}

/** Joins blocks as they come, in their order. */
export interface BlockJoiner {
  add(block: Block): void;
  joined(): JoinedBlocks;
}

/**
 * @param placed the observations of all blocks
 * @param shelf where rows, and what samples keep, are put that nothing looks at before all is joined; in memory where absent
 */
export function blockJoiner(placed: List<Observation>, context: StudyContext, shelf?: Shelf): BlockJoiner {
  const samples = emptySamples();
  const outcomes: ModelOutcome[] = [];
  const rows = observationShelf(shelf ?? inMemory);
  const settled = settling(placed);
  const partly = partlyEstimated(context.isWanted('models'));
  const { tests, shape } = context;
  const joining = { tests, shape: shelf === undefined ? shape : { ...shape, shelf } };
  return {
    add(block) {
      joinBlocks(samples, block.samples, joining);
      settled.add(block.observations);
      partly.add(block);
      if (!context.isStreamed) for (const outcome of block.outcomes) outcomes.push(outcome);
      rows.put(block.rows);
    },
    joined: () => ({
      observations: settled.all(),
      unused: settled.unused(),
      partly: partly.findings(),
      outcomes,
      samples,
      rows: rows.tables(),
    }),
  };
}

/** Blocks in their order as one. */
export function joinedBlocks(
  blocks: Iterable<Block>,
  placed: List<Observation>,
  context: StudyContext,
  shelf?: Shelf,
): JoinedBlocks {
  const joiner = blockJoiner(placed, context, shelf);
  for (const block of blocks) joiner.add(block);
  return joiner.joined();
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
