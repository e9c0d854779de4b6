import { centralMoments } from '../performance/ingredients/central-moments.ts';
import { type Measured, type NotMeasured, ratio } from '../performance/metric.ts';
import type { Variants } from './variants.ts';
import { type WalkForwardPlan, walkForwardSplits } from './walk-forward-splits.ts';

/** One choice, and what came of it. */
export interface Fold {
  /** Events chosen on and tested on. */
  readonly trained: number;
  readonly tested: number;
  /** The variant with the best score on the events chosen on; −1 where none has a score. */
  readonly chosen: number;
  /** Its score there, and on the events tested on. */
  readonly inSample: number;
  readonly outOfSample: number;
}

/** What choosing the best variant of the past would have earned. */
export interface WalkForward {
  readonly folds: readonly Fold[];
  /** Net return of the chosen variant on every event tested on, one an event given; NaN for the others. */
  readonly returns: Float64Array;
  /** Events tested on that were traded, and their mean net return. */
  readonly n: number;
  readonly mean: number;
  /** Mean score out of sample over mean score in sample, folds weighted by the events tested on: Pardo's efficiency. */
  readonly efficiency: Measured;
}

/**
 * Chooses, again and again, the best variant of the past and reports what it did next.
 *
 * @param returns net return of each variant on each event; NaN where it did not trade
 * @param sessions session of each event, positions on one clock
 * @param plan how events are split by date
 * @param score what is best on some events, NaN left out of them; the mean where not given
 * @returns `reason` where there are too few event dates for one split
 * @throws QuestionError as {@link walkForwardSplits}
 * @see Pardo (2008), The evaluation and optimization of trading strategies, 2nd edition
 * @example
 * // Two variants, eight events ten sessions apart: the first earns while the second loses.
 * const sessions = Int32Array.from({ length: 8 }, (_, event) => 10 * event);
 * const returns = [0.02, -0.01].map((each) => new Float64Array(8).fill(each));
 * const plan = { trainDates: 3, testDates: 2, holding: 3, gap: 5, anchored: false };
 * const walked = walkForward(returns, sessions, plan);
 * 'reason' in walked ? walked.reason : [walked.n, walked.mean, walked.efficiency]; // [5, 0.02, 1.0000]
 */
export function walkForward(
  returns: Variants,
  sessions: Int32Array,
  plan: WalkForwardPlan,
  score: (returns: Float64Array) => number = (some) => centralMoments(some).mean,
): WalkForward | NotMeasured {
  const splits = walkForwardSplits(sessions, plan);
  if (splits.length === 0) return { reason: 'too few event dates for one split' };
  const told = new Float64Array(sessions.length).fill(Number.NaN);
  const folds = splits.map(({ train, test }): Fold => {
    const scores = Float64Array.from(returns, (variant) => score(tradedOf(variant, train)));
    const chosen = bestOf(scores);
    const shared = { trained: train.length, tested: test.length, chosen };
    if (chosen < 0) return { ...shared, inSample: Number.NaN, outOfSample: Number.NaN };
    for (const event of test) told[event] = returns[chosen]![event]!;
    return { ...shared, inSample: scores[chosen]!, outOfSample: score(tradedOf(told, test)) };
  });
  const { n, mean } = centralMoments(told.filter((value) => !Number.isNaN(value)));
  return { folds, returns: told, n, mean, efficiency: efficiencyOf(folds) };
}

function tradedOf(variant: Float64Array, events: Int32Array): Float64Array {
  return Float64Array.from(events, (event) => variant[event]!).filter((value) => !Number.isNaN(value));
}

/** The first of the largest; −1 where all are missing. */
function bestOf(scores: Float64Array): number {
  let best = -1;
  scores.forEach((value, k) => {
    if (!Number.isNaN(value) && (best < 0 || value > scores[best]!)) best = k;
  });
  return best;
}

function efficiencyOf(folds: readonly Fold[]): Measured {
  const known = folds.filter(({ inSample, outOfSample }) => !Number.isNaN(inSample + outOfSample));
  const sum = (of: (fold: Fold) => number) =>
    known.reduce((total, fold) => total + fold.tested * of(fold), 0);
  const earned = sum(({ inSample }) => inSample);
  if (earned < 0) return { reason: 'the chosen variants lost where they were chosen' };
  return ratio(
    sum(({ outOfSample }) => outOfSample),
    earned,
    'no fold has a score on both sides',
  );
}
