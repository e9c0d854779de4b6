import * as binomial from '../numeric/distributions/binomial.ts';
import { tooFew } from './ingredients/definedness.ts';
import { addSigns, emptySigns, joinSigns, type SignCounts } from './ingredients/sign-counts.ts';
import type { TestStatistic } from './test-statistic.ts';

/** (w − n/2)/(√n/2), w the number of positive values, N(0, 1); the exact binomial p beside it. */
export const signZ: TestStatistic<SignCounts> = {
  name: 'Sign test',
  reference: 'Dixon & Mood (1946), The statistical sign test, JASA 41',
  nullHypothesis: 'An abnormal return is as often positive as not.',
  robustTo: ['event-induced variance', 'missing data', 'non-normality'],
  measures: ['AAR', 'BHAAR', 'CAAR'],
  empty: emptySigns,
  add: addSigns,
  join: joinSigns,
  statistic({ values, positive }, cell) {
    const n = values.count[cell]!;
    const estimate = values.mean[cell]!;
    const few = tooFew(n, estimate);
    if (few !== undefined) return few;
    const w = positive[cell]!;
    return {
      n,
      estimate,
      statistic: (w - n / 2) / (Math.sqrt(n) / 2),
      distribution: { name: 'normal' },
      exact: {
        greater: binomial.upperTail(w, n, 0.5),
        less: binomial.lowerTail(w, n, 0.5),
        'two-sided': binomial.twoSided(w, n, 0.5),
      },
    };
  },
};
