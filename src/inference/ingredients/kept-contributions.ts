import type { Contribution } from '../../abnormal/sample.ts';
import { addValue, emptyMoments, type Moments } from '../../numeric/moments.ts';

/**
 * The observations of a sample as they are, in the order they came: for statistics that cannot be summed up as they go,
 * since they rank, leave out or pair observations. Kept once a sample, however many tests draw from it.
 */
export interface KeptContributions {
  readonly contributions: Contribution[];
}

/** The fold, as a test statistic has it. */
export const keepContributions = {
  shares: 'contributions',
  empty: (): KeptContributions => ({ contributions: [] }),
  add: keep,
  join: joinKept,
};

export function keep({ contributions }: KeptContributions, contribution: Contribution): void {
  contributions.push(contribution);
}

export function joinKept(into: KeptContributions, from: KeptContributions): void {
  for (const contribution of from.contributions) into.contributions.push(contribution);
}

/** The values of a cell that are not missing, in order. */
export function valuesOf({ contributions }: KeptContributions, cell: number): Float64Array {
  const known = new Float64Array(contributions.length);
  let n = 0;
  for (const { values } of contributions) {
    const value = values[cell]!;
    if (!Number.isNaN(value)) known[n++] = value;
  }
  return known.subarray(0, n);
}

/** Count, mean and squares of some values, as of one cell. */
export function momentsOf(values: Float64Array): Moments {
  const moments = emptyMoments(1);
  for (const value of values) addValue(moments, 0, value);
  return moments;
}
