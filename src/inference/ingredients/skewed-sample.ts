import type { Contribution } from '../../abnormal/sample.ts';
import {
  addSkewedValue,
  emptySkewedMoments,
  joinSkewedMoments,
  type SkewedMoments,
  variance,
  varies,
} from '../../numeric/moments.ts';
import type { SampleShape, Undefined } from '../test-statistic.ts';
import { noVariance, tooFew } from './definedness.ts';

/** The fold of the skewness-adjusted tests: moments of every cell's values, up to the third. */
export const skewedSample = {
  shares: 'skewed-moments',
  empty: ({ cells }: SampleShape): SkewedMoments => emptySkewedMoments(cells.length),
  add(moments: SkewedMoments, { values }: Contribution): void {
    for (let cell = 0; cell < values.length; cell++) addSkewedValue(moments, cell, values[cell]!);
  },
  join: joinSkewedMoments,
};

/** What the skewness-adjusted tests are made of. */
export interface SkewedSample {
  readonly n: number;
  readonly estimate: number;
  /** S, mean over standard deviation. */
  readonly ratio: number;
  /** Σ((x − mean)/sd)³ with the deviation of divisor n − 1. */
  readonly cubes: number;
}

/** A cell's sample, or why it has no statistic. */
export function skewedSampleOf(moments: SkewedMoments, cell: number): SkewedSample | Undefined {
  const n = moments.count[cell]!;
  const estimate = moments.mean[cell]!;
  const few = tooFew(n, estimate);
  if (few !== undefined) return few;
  const deviation = Math.sqrt(variance(moments, cell));
  if (!varies(moments, cell)) return noVariance(n, estimate, 'the values');
  const cubes = moments.cubes[cell]! / (deviation ** 2 * deviation);
  return { n, estimate, ratio: estimate / deviation, cubes };
}
