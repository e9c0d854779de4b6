import type { Contribution } from '../../abnormal/sample.ts';
import { addValue, emptyMoments, joinMoments, type Moments } from '../../numeric/moments.ts';
import type { SampleShape } from '../test-statistic.ts';

/** Moments of standardised abnormal returns, and of the abnormal returns of the same observations. */
export interface ScoredMoments {
  readonly values: Moments;
  readonly scores: Moments;
}

export function emptyScores({ cells }: SampleShape): ScoredMoments {
  return { values: emptyMoments(cells.length), scores: emptyMoments(cells.length) };
}

export function addScores({ values, scores }: ScoredMoments, contribution: Contribution): void {
  for (let cell = 0; cell < contribution.values.length; cell++) {
    const score = contribution.standardised[cell]!;
    if (Number.isNaN(score)) continue;
    addValue(scores, cell, score);
    addValue(values, cell, contribution.values[cell]!);
  }
}

export function joinScores(into: ScoredMoments, from: ScoredMoments): void {
  joinMoments(into.values, from.values);
  joinMoments(into.scores, from.scores);
}
