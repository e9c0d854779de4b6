import { addInto } from '../numeric/sums.ts';
import { tooFew } from './ingredients/definedness.ts';
import { addScores, emptyScores, joinScores, type ScoredMoments } from './ingredients/scored-moments.ts';
import type { TestStatistic } from './test-statistic.ts';

/** What Patell’s z is made of. */
export interface PatellScores extends ScoredMoments {
  /** Σ df/(df − 2), the variances of the t variates summed, one a cell. */
  readonly scoreVariances: Float64Array;
}

/** Σ SCAR/√Σ df/(df − 2), N(0, 1). */
export const patellZ: TestStatistic<PatellScores> = {
  name: 'Patell z',
  reference: 'Patell (1976), Corporate forecasts of earnings per share and stock price behavior, JAR 14',
  nullHypothesis: 'Every abnormal return is zero on average and as variable as over the estimation window.',
  robustTo: ['missing data'],
  measures: ['AAR', 'CAAR'],
  empty: (shape) => ({ scoreVariances: new Float64Array(shape.cells.length), ...emptyScores(shape) }),
  add(state, contribution) {
    addScores(state, contribution);
    const { degreesOfFreedom: df, standardised } = contribution;
    const scoreVariance = df > 2 ? df / (df - 2) : Number.POSITIVE_INFINITY;
    for (let cell = 0; cell < standardised.length; cell++) {
      if (!Number.isNaN(standardised[cell]!)) state.scoreVariances[cell]! += scoreVariance;
    }
  },
  join(into, from) {
    joinScores(into, from);
    addInto(into.scoreVariances, from.scoreVariances);
  },
  statistic({ values, scores, scoreVariances }, cell) {
    const n = scores.count[cell]!;
    const estimate = values.mean[cell]!;
    const few = tooFew(n, estimate);
    if (few !== undefined) return few;
    const variance = scoreVariances[cell]!;
    if (variance === Number.POSITIVE_INFINITY) {
      return {
        n,
        estimate,
        reason: 'an observation has two degrees of freedom or fewer, so its score has no variance',
      };
    }
    const statistic = (n * scores.mean[cell]!) / Math.sqrt(variance);
    return { n, estimate, statistic, distribution: { name: 'normal' } };
  },
};
