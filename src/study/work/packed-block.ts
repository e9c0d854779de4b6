import { type FittedModel, refitted } from '../../abnormal/estimation.ts';
import { type Block, runBlock } from '../block.ts';
import type { NamedModel, StudyContext } from '../context.ts';
import { EstimatedAnew } from '../estimated-anew.ts';
import { estimatedAs } from '../fitted.ts';
import { isExcluded, type ModelOutcome } from '../model-outcome.ts';
import type { ExclusionReason, Observation } from '../observations.ts';
import { observedSeries } from '../observed-series.ts';
import type { Samples } from '../samples.ts';
import type { PackedRows } from '../tables/observations/observation-tables.ts';

/** Why a model, or every model, could not use an observation. */
interface Exclusion {
  readonly reason: ExclusionReason;
  readonly detail?: string;
}

/**
 * What came of a block, without what whoever placed its observations has already: the series, and all that follows from
 * them and the fitted models. Plain data.
 */
export interface PackedBlock {
  /** By position in the block: of the observations no model could use. */
  readonly exclusions: ReadonlyMap<number, Exclusion>;
  /** Of every observation that was open, one a model, in order; no fitted models where nothing looks back at them. */
  readonly outcomes: readonly (Exclusion | FittedModel | undefined)[];
  readonly rows: PackedRows;
  readonly samples: Samples;
}

/** Runs a block and packs what comes of it. */
export function runPacked(placed: readonly Observation[], context: StudyContext): PackedBlock {
  const { looksBack } = context;
  const { observations, outcomes, samples, rows } = runBlock(placed, context);
  const exclusions = new Map<number, Exclusion>();
  observations.forEach(({ reason, detail }, i) => {
    if (reason !== undefined) exclusions.set(i, exclusion(reason, detail));
  });
  return {
    exclusions,
    outcomes: outcomes.map((one) => packOutcome(one, looksBack)),
    rows,
    samples,
  };
}

/** @param placed the observations of the block, on their panels */
export function unpackBlock(
  { exclusions, outcomes, rows, samples }: PackedBlock,
  placed: readonly Observation[],
  context: StudyContext,
): Block {
  const open = placed.filter(({ reason }) => reason === undefined);
  const unpacked = open.flatMap((observation, i) =>
    context.models.map((named, j) =>
      unpackOutcome(outcomes[i * context.models.length + j], observation, named, context),
    ),
  );
  const observations = placed.map((observation, i) =>
    exclusions.has(i) ? { ...observation, ...exclusions.get(i) } : observation,
  );
  return { observations, outcomes: unpacked, samples, rows };
}

function unpackOutcome(
  packed: Exclusion | FittedModel | undefined,
  observation: Observation,
  named: NamedModel,
  context: StudyContext,
): ModelOutcome {
  const { id: modelId, model } = named;
  if (packed === undefined)
    return { observation, modelId, outcome: new EstimatedAnew(observation, named, context) };
  if ('reason' in packed) {
    const { reason: outcome, ...detail } = packed;
    return { observation, modelId, outcome, ...detail };
  }
  const series = observedSeries(observation, named, context.plan)!; // it was fitted to them
  const estimation = refitted(model, series, packed);
  const outcome = estimatedAs({ series, estimation }, observation, modelId, context);
  return { observation, modelId, outcome };
}

function packOutcome(
  { outcome, detail }: ModelOutcome,
  looksBack: boolean,
): Exclusion | FittedModel | undefined {
  if (isExcluded(outcome)) return exclusion(outcome, detail);
  if (!looksBack) return undefined;
  const { coefficients, fit, observations, sigma, degreesOfFreedom, rSquared } = outcome.estimation;
  return { coefficients, fit, observations, sigma, degreesOfFreedom, rSquared };
}

function exclusion(reason: ExclusionReason, detail: string | undefined): Exclusion {
  return detail === undefined ? { reason } : { reason, detail };
}
