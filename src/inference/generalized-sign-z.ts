import type { Contribution } from '../abnormal/sample.ts';
import { countUpTo } from '../numeric/order.ts';
import { addInto } from '../numeric/sums.ts';
import { noVariance, tooFew } from './ingredients/definedness.ts';
import { estimationOrder } from './ingredients/estimation-order.ts';
import { addSigns, emptySigns, joinSigns, type SignCounts } from './ingredients/sign-counts.ts';
import type { TestStatistic } from './test-statistic.ts';

export interface SignShares extends SignCounts {
  /** Σ over the observations present of their share of positive estimation days, one a cell. */
  readonly shares: Float64Array;
}

/** (w − n·p̂)/√(n·p̂(1 − p̂)), p̂ the mean share of positive abnormal returns over the estimation windows, N(0, 1). */
export const generalizedSignZ: TestStatistic<SignShares> = {
  name: 'Generalized sign test (Cowan)',
  reference: 'Cowan (1992), Nonparametric event study tests, RQFA 2',
  nullHypothesis: 'An abnormal return is as often positive as over the estimation window.',
  robustTo: ['event-induced variance', 'missing data', 'non-normality', 'skewness'],
  measures: ['AAR', 'CAAR'],
  empty: (shape) => ({ shares: new Float64Array(shape.cells.length), ...emptySigns(shape) }),
  add(state, contribution) {
    addSigns(state, contribution);
    const share = positiveShare(contribution);
    for (let cell = 0; cell < contribution.values.length; cell++) {
      if (!Number.isNaN(contribution.values[cell]!)) state.shares[cell]! += share;
    }
  },
  join(into, from) {
    joinSigns(into, from);
    addInto(into.shares, from.shares);
  },
  statistic({ values, positive, shares }, cell) {
    const n = values.count[cell]!;
    const estimate = values.mean[cell]!;
    const few = tooFew(n, estimate);
    if (few !== undefined) return few;
    const share = shares[cell]! / n;
    const deviation = Math.sqrt(n * share * (1 - share));
    if (!(deviation > 0)) return noVariance(n, estimate, 'the signs of the estimation window');
    return {
      n,
      estimate,
      statistic: (positive[cell]! - n * share) / deviation,
      distribution: { name: 'normal' },
    };
  },
};

/** The days above zero are the last of those in order. */
function positiveShare(contribution: Contribution): number {
  const { count, ascending } = estimationOrder(contribution);
  return (count - countUpTo(ascending, count, 0)) / count;
}
