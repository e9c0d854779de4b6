import { bmpT } from './bmp-t.ts';
import {
  adjustedForCorrelation,
  type CorrelatedScores,
  correlatedScores,
} from './ingredients/correlated-scores.ts';
import { ROUNDING } from './ingredients/pairing.ts';
import { isUndefined, type TestStatistic } from './test-statistic.ts';

/** BMP t·√((1 − r̄)/(1 + (n − 1)r̄)), t(n − 1). */
export const kolariPynnonenT: TestStatistic<CorrelatedScores> = {
  name: 'Standardised cross-sectional t adjusted for cross-correlation (Kolari & Pynnönen)',
  reference: 'Kolari & Pynnönen (2010), Event study testing with cross-sectional correlation, RFS 23',
  nullHypothesis: 'The mean standardised abnormal return is zero.',
  robustTo: ['cross-correlation', 'event-induced variance', 'missing data'],
  measures: ['AAR', 'CAAR'],
  ...correlatedScores,
  statistic(state, cell, shape) {
    const unadjusted = bmpT.statistic(state, cell, shape);
    const factor = (mean: number, inflation: number) => Math.sqrt(Math.max(0, 1 - mean) / inflation);
    const adjusted = adjustedForCorrelation(unadjusted, state, cell, shape, factor);
    if (isUndefined(adjusted) || 1 - adjusted.correlation!.mean > ROUNDING) return adjusted;
    const { n, estimate, correlation } = adjusted;
    return { n, estimate, reason: 'the residuals are all the same: r̄ is one', correlation: correlation! };
  },
};
