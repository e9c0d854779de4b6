import type { Cell } from '../abnormal/sample.ts';
import { type ClusteredValues, clusterValues } from '../inference/resampling/clustered-values.ts';
import {
  bcaInterval,
  type Interval,
  jackknifeAcceleration,
  percentileInterval,
} from '../inference/resampling/intervals.ts';
import { type ResamplingId, resamplingMethods } from '../inference/resampling/registry.ts';
import type { Resampled, ResamplingMethod } from '../inference/resampling/resampling-method.ts';
import { type Uniforms, uniformsByDate } from '../inference/resampling/uniforms.ts';
import type { StudyContext } from './context.ts';
import type { Estimated } from './estimated.ts';
import { estimatedByGroup, eventDatesOf } from './members.ts';
import type { ModelOutcome } from './model-outcome.ts';
import type { Settings } from './settings.ts';

/** What is to be resampled, and how. Plain data. */
export interface ResamplingQuestion {
  readonly settings: Pick<Settings, 'alternative' | 'confidence' | 'seed'>;
  /** B, of every method. */
  readonly draws: number;
  readonly methods: readonly ResamplingId[];
  readonly cells: readonly Cell[];
  readonly samples: readonly SampleValues[];
}

/** The values of one group under one model, by event date. */
export interface SampleValues {
  readonly group: string;
  readonly model: string;
  /** Epoch days, ascending. */
  readonly dates: Int32Array;
  /** One a cell. */
  readonly cells: readonly ClusteredValues[];
}

/** One sample by one method. */
export interface Resampling {
  readonly sample: number;
  readonly method: ResamplingId;
}

/** What the draws of one cell come to, NaN where the method gives none; or why there are none. */
export type ResampledCell =
  | { readonly reason: string }
  | {
      readonly draws: number;
      readonly pValue: number;
      readonly bias: number;
      readonly standardError: number;
      readonly percentile: Interval;
      readonly bca: Interval;
    };

/** What a study asks to resample; nothing where it does not. */
export function resamplingQuestion(
  outcomes: readonly ModelOutcome[],
  { settings, shape: { cells }, models, isWanted }: StudyContext,
): ResamplingQuestion | undefined {
  const { resampling, alternative, confidence, seed } = settings;
  if (resampling === undefined || !isWanted('resampling')) return undefined;
  const known = Object.keys(resamplingMethods) as ResamplingId[];
  const samples = [...estimatedByGroup(outcomes)].flatMap(([group, byModel]) =>
    models.flatMap(({ id: model }): SampleValues[] => {
      const members = byModel.get(model);
      return members === undefined ? [] : [{ group, model, ...valuesByDate(members, cells) }];
    }),
  );
  return {
    settings: { alternative, confidence, seed },
    draws: resampling.draws,
    methods: known.filter((id) => resampling.methods.includes(id)),
    cells,
    samples,
  };
}

function valuesByDate(members: readonly Estimated[], cells: readonly Cell[]) {
  const { dates, places } = eventDatesOf(members);
  const clustered = cells.map((_, cell) => {
    const values = Float64Array.from(members, ({ contribution }) => contribution.values[cell]!);
    return clusterValues(values, places, dates.length);
  });
  return { dates, cells: clustered };
}

/** What was asked to resample, and for every sample and method, in the order of the table, what its cells came to. */
export interface ResampledSamples {
  readonly question: ResamplingQuestion;
  readonly found: readonly (readonly ResampledCell[])[];
}

/** @param found resampled here where absent */
export function resampledSamples(
  question: ResamplingQuestion,
  found: ResampledSamples['found'] = resamplingsOf(question).map(resampler(question)),
): ResampledSamples {
  return { question, found };
}

/** Every sample by every method, in the order of the table. */
export function resamplingsOf({ samples, methods }: ResamplingQuestion): Resampling[] {
  return samples.flatMap((_, sample) => methods.map((method) => ({ sample, method })));
}

/** Positions of the cells a method is made for. */
export function cellsFor(id: ResamplingId, cells: readonly Cell[]): number[] {
  const { measures }: ResamplingMethod = resamplingMethods[id];
  return [...cells.keys()].filter((cell) => measures.includes(cells[cell]!.measure));
}

/**
 * What resamples: for each sample and method the cells it is made for. Draws are of whole event dates, the same ones for
 * every group, model, method and cell.
 */
export function resampler(question: ResamplingQuestion): (one: Resampling) => ResampledCell[] {
  const uniformsFor = question.samples.map(() => undefined as Uniforms | undefined);
  return ({ sample, method: id }) => {
    const { dates, cells } = question.samples[sample]!;
    uniformsFor[sample] ??= uniformsByDate(question.settings.seed, question.draws, dates);
    const method: ResamplingMethod = resamplingMethods[id];
    return cellsFor(id, question.cells).map((cell) => {
      const values = cells[cell]!;
      const outcome = tooFewDates(values) ?? method.resample(values, uniformsFor[sample]!);
      return 'reason' in outcome ? outcome : summaryOf(outcome, values, question.settings);
    });
  };
}

function tooFewDates({ places, n }: ClusteredValues): { readonly reason: string } | undefined {
  if (n === 0) return { reason: 'no observation has a value there' };
  if (places.length === 1) return { reason: 'one event date: resampling by date needs at least two' };
  return undefined;
}

function summaryOf(
  { draws, estimates, pValues }: Resampled,
  values: ClusteredValues,
  { alternative, confidence }: ResamplingQuestion['settings'],
): ResampledCell {
  const pValue = pValues[alternative];
  const none = { low: Number.NaN, high: Number.NaN };
  if (estimates === undefined)
    return { draws, pValue, bias: Number.NaN, standardError: Number.NaN, percentile: none, bca: none };
  const ascending = estimates.toSorted();
  const mean = ascending.reduce((sum, value) => sum + value / draws, 0);
  const squares = ascending.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const acceleration = jackknifeAcceleration(values);
  return {
    draws,
    pValue,
    bias: mean - values.mean,
    standardError: Math.sqrt(squares / (draws - 1)),
    percentile: percentileInterval(ascending, alternative, confidence),
    bca: bcaInterval(ascending, values.mean, acceleration, alternative, confidence),
  };
}
