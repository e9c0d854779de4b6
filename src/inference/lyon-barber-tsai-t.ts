import type { SkewedMoments } from '../numeric/moments.ts';
import { skewedSample, skewedSampleOf } from './ingredients/skewed-sample.ts';
import { isUndefined, type TestStatistic } from './test-statistic.ts';

/** √n(S + gS²/3 + g/(6n)), S mean over deviation, g = Σz³/n the skewness, t(n − 1); the paper bootstraps it. */
export const lyonBarberTsaiT: TestStatistic<SkewedMoments> = {
  name: 'Skewness-adjusted buy-and-hold t (Lyon, Barber & Tsai)',
  reference: 'Lyon, Barber & Tsai (1999), Improved methods for tests of long-run abnormal returns, JF 54',
  nullHypothesis: 'The mean buy-and-hold abnormal return is zero.',
  robustTo: ['event-induced variance', 'missing data', 'serial correlation', 'skewness'],
  measures: ['BHAAR'],
  ...skewedSample,
  statistic(moments, cell) {
    const sample = skewedSampleOf(moments, cell);
    if (isUndefined(sample)) return sample;
    const { n, estimate, ratio: s, cubes } = sample;
    const g = cubes / n;
    const statistic = Math.sqrt(n) * (s + (g * s ** 2) / 3 + g / (6 * n));
    return { n, estimate, statistic, distribution: { name: 't', degreesOfFreedom: n - 1 } };
  },
};
