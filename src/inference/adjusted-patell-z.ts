import {
  adjustedForCorrelation,
  type CorrelatedScores,
  correlatedScores,
} from './ingredients/correlated-scores.ts';
import { patellZ } from './patell-z.ts';
import type { TestStatistic } from './test-statistic.ts';

/** Patell z/√(1 + (n − 1)r̄), N(0, 1). */
export const adjustedPatellZ: TestStatistic<CorrelatedScores> = {
  name: 'Patell z adjusted for cross-correlation (Kolari & Pynnönen)',
  reference: 'Kolari & Pynnönen (2010), Event study testing with cross-sectional correlation, RFS 23',
  nullHypothesis: 'Every abnormal return is zero on average and as variable as over the estimation window.',
  robustTo: ['cross-correlation', 'missing data'],
  measures: ['AAR', 'CAAR'],
  ...correlatedScores,
  statistic(state, cell, shape) {
    const unadjusted = patellZ.statistic(state, cell, shape);
    return adjustedForCorrelation(unadjusted, state, cell, shape, (_, inflation) => 1 / Math.sqrt(inflation));
  },
};
