import type { Measure } from '../../abnormal/sample.ts';
import type { Alternative } from '../p-value.ts';
import type { ClusteredValues } from './clustered-values.ts';
import type { Uniforms } from './uniforms.ts';

/** What the draws of one cell say. */
export interface Resampled {
  /** Draws made: as many as asked for, or all there are where they could be enumerated. */
  readonly draws: number;
  /** The estimate in each draw, where draws are made about it and not under the null hypothesis. */
  readonly estimates?: Float64Array;
  readonly pValues: Readonly<Record<Alternative, number>>;
}

/** A way to draw samples from the sample: always whole event dates, since what happens on one date is not independent. */
export interface ResamplingMethod {
  readonly name: string;
  readonly reference: string;
  readonly nullHypothesis: string;
  readonly measures: readonly Measure[];
  /** Draws of one cell that has values on at least two dates; `reason` where it has no statistic. */
  resample(values: ClusteredValues, uniforms: Uniforms): Resampled | { readonly reason: string };
}

/** What a method says of a cell whose dates all say the same. */
export const NO_VARIANCE = { reason: 'no variance: the event dates all say the same' } as const;
