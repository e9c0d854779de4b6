import {
  addValue,
  emptyMoments,
  joinMoments,
  type Moments,
  momentsOf,
  variance,
} from '../numeric/moments.ts';
import { addInto } from '../numeric/sums.ts';
import { noVariance, tooFew } from './ingredients/definedness.ts';
import type { TestStatistic } from './test-statistic.ts';

export interface IndependentSums {
  readonly values: Moments;
  /** Σ v·L over the observations present, one a cell; v the sample variance of the estimation abnormal returns. */
  readonly variances: Float64Array;
  /** M of every observation, whatever days it has. */
  readonly observations: Moments;
}

/** Those of one estimation window at a time. */
const residuals = emptyMoments(1);

/** Mean · n/√Σ v·L, each observation with the variance of its own estimation window and L its days, t(mean M − 1). */
export const independenceT: TestStatistic<IndependentSums> = {
  name: 'Time-series t under independence (MacKinlay)',
  reference: 'MacKinlay (1997), Event studies in economics and finance, JEL 35',
  nullHypothesis: 'Every abnormal return is zero on average and as variable as over the estimation window.',
  robustTo: ['missing data'],
  measures: ['AAR', 'CAAR'],
  empty: ({ cells }) => ({
    values: emptyMoments(cells.length),
    variances: new Float64Array(cells.length),
    observations: emptyMoments(1),
  }),
  add({ values, variances, observations }, contribution) {
    const dailyVariance = variance(momentsOf(contribution.estimation, residuals), 0);
    addValue(observations, 0, contribution.observations);
    for (let cell = 0; cell < contribution.values.length; cell++) {
      if (Number.isNaN(contribution.values[cell]!)) continue;
      addValue(values, cell, contribution.values[cell]!);
      variances[cell]! += dailyVariance * contribution.days[cell]!;
    }
  },
  join(into, from) {
    joinMoments(into.values, from.values);
    addInto(into.variances, from.variances);
    joinMoments(into.observations, from.observations);
  },
  statistic({ values, variances, observations }, cell) {
    const n = values.count[cell]!;
    const estimate = values.mean[cell]!;
    const few = tooFew(n, estimate);
    if (few !== undefined) return few;
    const standardError = Math.sqrt(variances[cell]!) / n;
    if (!(standardError > 0))
      return noVariance(n, estimate, 'the abnormal returns of the estimation windows');
    const distribution = { name: 't', degreesOfFreedom: observations.mean[0]! - 1 } as const;
    return { n, estimate, standardError, statistic: estimate / standardError, distribution };
  },
};
