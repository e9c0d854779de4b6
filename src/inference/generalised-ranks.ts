import type { Contribution } from '../abnormal/sample.ts';
import { variance } from '../numeric/moments.ts';
import { midranks } from '../numeric/ranks.ts';
import { noVariance, tooFew } from './definedness.ts';
import { addScores, emptyScores, joinScores, type ScoredMoments } from './scored-moments.ts';
import type { SampleShape, Undefined } from './test-statistic.ts';

/**
 * The fold of the generalised rank tests: every observation with the ranks of its estimation days. The cumulative day's
 * score is scaled by the deviation over the whole sample, so it can only be ranked among them at the end.
 */
export interface GeneralisedRanks extends ScoredMoments {
  readonly observations: RankedObservation[];
}

export interface RankedObservation {
  /** Standardised AR or CAR, one a cell; NaN where missing. */
  readonly scores: Float64Array;
  /** Abnormal returns of the estimation window over s, NaN where missing. */
  readonly estimation: Float64Array;
  /** Their ranks from 1, ties given their mean rank. */
  readonly ranks: Float64Array;
  /** How many there are. */
  readonly ranked: number;
}

export const generalisedRanks = {
  shares: 'generalised-ranks',
  empty: (shape: SampleShape): GeneralisedRanks => ({ ...emptyScores(shape), observations: [] }),
  add(state: GeneralisedRanks, contribution: Contribution): void {
    addScores(state, contribution);
    const estimation = contribution.estimation.map((value) => value / contribution.sigma);
    const ranks = new Float64Array(estimation.length);
    const ranked = midranks(estimation, ranks);
    state.observations.push({ scores: contribution.standardised, estimation, ranks, ranked });
  },
  join(into: GeneralisedRanks, from: GeneralisedRanks): void {
    joinScores(into, from);
    for (const observation of from.observations) into.observations.push(observation);
  },
};

/** A cell's sample: n, the estimate, and the score of every observation over the deviation of all scores. */
export interface RescaledScores {
  readonly n: number;
  readonly estimate: number;
  /** One an observation, also of those that have none there: NaN. */
  readonly scores: Float64Array;
}

/** The cumulative day of a cell, or why there is no statistic. */
export function rescaledScores(
  { values, scores, observations }: GeneralisedRanks,
  cell: number,
): RescaledScores | Undefined {
  const n = scores.count[cell]!;
  const estimate = values.mean[cell]!;
  const few = tooFew(n, estimate);
  if (few !== undefined) return few;
  const deviation = Math.sqrt(variance(scores, cell));
  if (!(deviation > 0)) return noVariance(n, estimate, 'the standardised values');
  return { n, estimate, scores: Float64Array.from(observations, (one) => one.scores[cell]! / deviation) };
}

/** T of an observation: its estimation days, and the cumulative day where it has one. */
export function rankedDays({ ranked }: RankedObservation, score: number): number {
  return Number.isNaN(score) ? ranked : ranked + 1;
}

/** U of the cumulative day: its midrank among the T days, its own counted, over T + 1, less ½; NaN where it has none. */
export function cumulativeRank(observation: RankedObservation, score: number): number {
  if (Number.isNaN(score)) return Number.NaN;
  let rank = 1;
  for (let day = 0; day < observation.estimation.length; day++) {
    const value = observation.estimation[day]!;
    rank += (Number(value < score) + Number(value <= score)) / 2;
  }
  return rank / (rankedDays(observation, score) + 1) - 0.5;
}
