import type { Contribution } from '../../abnormal/sample.ts';
import { addValue, emptyMoments, joinMoments, type Moments } from '../../numeric/moments.ts';
import { addInto } from '../../numeric/sums.ts';
import type { SampleShape } from '../test-statistic.ts';

/** How many values are positive, one count a cell, beside their moments. */
export interface SignCounts {
  readonly values: Moments;
  readonly positive: Float64Array;
}

export function emptySigns({ cells }: SampleShape): SignCounts {
  return { values: emptyMoments(cells.length), positive: new Float64Array(cells.length) };
}

export function addSigns({ values, positive }: SignCounts, contribution: Contribution): void {
  for (let cell = 0; cell < contribution.values.length; cell++) {
    const value = contribution.values[cell]!;
    addValue(values, cell, value);
    if (value > 0) positive[cell]!++;
  }
}

export function joinSigns(into: SignCounts, from: SignCounts): void {
  joinMoments(into.values, from.values);
  addInto(into.positive, from.positive);
}
