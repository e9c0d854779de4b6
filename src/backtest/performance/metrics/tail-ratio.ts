import { quantile } from '../../../numeric/descriptive.ts';
import { type Metric, ratio } from '../metric.ts';

export const tailRatio: Metric = {
  unit: '1',
  definition: '95 % quantile of the returns over the size of the 5 % quantile, type 7',
  reference: 'Hyndman & Fan (1996), Sample quantiles in statistical packages, The American Statistician 50',
  views: ['active', 'calendar'],
  measure({ returns }) {
    if (returns.length === 0) return { reason: 'no period' };
    if (returns.some(Number.isNaN)) return Number.NaN;
    return ratio(quantile(returns, 0.95), Math.abs(quantile(returns, 0.05)), 'the 5 % quantile is 0');
  },
};
