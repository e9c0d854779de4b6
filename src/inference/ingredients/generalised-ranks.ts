import type { Contribution } from '../../abnormal/sample.ts';
import { variance, varies } from '../../numeric/moments.ts';
import { countBelow } from '../../numeric/order.ts';
import type { SampleShape, Undefined } from '../test-statistic.ts';
import { type DaySums, emptyDays, joinDays } from './day-sums.ts';
import { noVariance, tooFew } from './definedness.ts';
import { poolDays } from './pooled-days.ts';
import { addScores, emptyScores, joinScores, type ScoredMoments } from './scored-moments.ts';

/**
 * The fold of the generalised rank tests: every observation with its estimation days in order. The score of the window,
 * taken as one day, is scaled by the deviation over the whole sample, so it can only be ranked among them at the end.
 */
export interface GeneralisedRanks extends ScoredMoments {
  readonly observations: RankedObservation[];
  /** U of the estimation days, as though every observation's cumulative day lay above all of them. */
  readonly estimation: DaySums;
}

export interface RankedObservation {
  /** Standardised AR or CAR, one a cell; NaN where missing. */
  readonly scores: Float64Array;
  /** Abnormal returns of the estimation window over s, ascending, those missing left out. */
  readonly ascending: Float64Array;
  /** The day of each, from the start of the estimation window. */
  readonly days: Uint32Array;
}

export const generalisedRanks = {
  shares: 'generalised-ranks',
  empty: (shape: SampleShape): GeneralisedRanks => ({
    ...emptyScores(shape),
    observations: [],
    estimation: emptyDays(shape.estimationDays),
  }),
  add(state: GeneralisedRanks, contribution: Contribution): void {
    addScores(state, contribution);
    const { estimation, sigma, standardised: scores } = contribution;
    const days = poolDays(contribution).positions.filter((position) => position < estimation.length);
    const ascending = Float64Array.from(days);
    for (let i = 0; i < days.length; i++) ascending[i] = estimation[days[i]!]! / sigma;
    const observation = { scores, ascending, days };
    addRanks(state.estimation, observation, 1 / (days.length + 2), 1);
    state.observations.push(observation);
  },
  join(into: GeneralisedRanks, from: GeneralisedRanks): void {
    joinScores(into, from);
    joinDays(into.estimation, from.estimation);
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
  if (!varies(scores, cell)) return noVariance(n, estimate, 'the standardised values');
  const rescaled = new Float64Array(observations.length);
  observations.forEach((one, i) => {
    rescaled[i] = one.scores[cell]! / deviation;
  });
  return { n, estimate, scores: rescaled };
}

/** How many estimation days lie below the score, and how many on it. */
export function placeOf({ ascending }: RankedObservation, score: number): { below: number; tied: number } {
  const below = countBelow(ascending, ascending.length, score);
  let tied = 0;
  while (ascending[below + tied] === score) tied++;
  return { below, tied };
}

/** U of the cumulative day: its midrank among the T days, itself and those of the estimation window, over T + 1, less ½. */
export function cumulativeRank(observation: RankedObservation, score: number): number {
  const { below, tied } = placeOf(observation, score);
  return (below + 1 + tied / 2) / (observation.days.length + 2) - 0.5;
}

/** Adds (`times` 1), or takes away (−1), U = rank · scale − ½ of an observation's estimation days among themselves. */
export function addRanks(
  { sums, counts }: DaySums,
  { ascending, days }: RankedObservation,
  scale: number,
  times: 1 | -1,
): void {
  for (let first = 0; first < days.length; ) {
    let next = first + 1;
    while (ascending[next] === ascending[first]) next++;
    const u = times * (((first + 1 + next) / 2) * scale - 0.5);
    for (; first < next; first++) {
      sums[days[first]!]! += u;
      counts[days[first]!]! += times;
    }
  }
}
