import type { SkewedMoments } from '../numeric/moments.ts';
import { skewedSample, skewedSampleOf } from './ingredients/skewed-sample.ts';
import { isUndefined, type TestStatistic } from './test-statistic.ts';

/** √n(S + gS²/3 + g²S³/27 + g/(6n)), S mean over deviation, g = n/((n − 1)(n − 2)) Σz³ the sample skewness, N(0, 1). */
export const skewnessAdjustedT: TestStatistic<SkewedMoments> = {
  name: 'Skewness-adjusted t (Hall)',
  reference: 'Hall (1992), On the removal of skewness by transformation, JRSS B 54',
  nullHypothesis: 'The mean abnormal return is zero.',
  robustTo: ['event-induced variance', 'missing data', 'serial correlation', 'skewness'],
  measures: ['AAR', 'BHAAR', 'CAAR'],
  ...skewedSample,
  statistic(moments, cell) {
    const sample = skewedSampleOf(moments, cell);
    if (isUndefined(sample)) return sample;
    const { n, estimate, ratio: s, cubes } = sample;
    if (n === 2) return { n, estimate, reason: 'two observations: their skewness needs at least three' };
    const g = (n / ((n - 1) * (n - 2))) * cubes;
    const adjusted = s + (g * s ** 2) / 3 + (g ** 2 * s ** 2 * s) / 27 + g / (6 * n);
    return { n, estimate, statistic: Math.sqrt(n) * adjusted, distribution: { name: 'normal' } };
  },
};
