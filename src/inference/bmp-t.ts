import { variance, varies } from '../numeric/moments.ts';
import { noVariance, tooFew } from './ingredients/definedness.ts';
import { addScores, emptyScores, joinScores, type ScoredMoments } from './ingredients/scored-moments.ts';
import type { TestStatistic } from './test-statistic.ts';

/** Cross-sectional t of the standardised abnormal returns, t(n − 1): with normal critical values it rejects 30 % at n = 2. */
export const bmpT: TestStatistic<ScoredMoments> = {
  name: 'Standardised cross-sectional t (Boehmer, Musumeci & Poulsen)',
  reference:
    'Boehmer, Musumeci & Poulsen (1991), Event-study methodology under event-induced variance, JFE 30',
  nullHypothesis: 'The mean standardised abnormal return is zero.',
  robustTo: ['event-induced variance', 'missing data'],
  measures: ['AAR', 'CAAR'],
  empty: emptyScores,
  add: addScores,
  join: joinScores,
  statistic({ values, scores }, cell) {
    const n = scores.count[cell]!;
    const estimate = values.mean[cell]!;
    const few = tooFew(n, estimate);
    if (few !== undefined) return few;
    const standardError = Math.sqrt(variance(scores, cell) / n);
    if (!varies(scores, cell)) return noVariance(n, estimate, 'the standardised values');
    const statistic = scores.mean[cell]! / standardError;
    return { n, estimate, statistic, distribution: { name: 't', degreesOfFreedom: n - 1 } };
  },
};
