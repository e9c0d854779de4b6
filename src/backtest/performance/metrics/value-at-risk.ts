import { quantile } from '../../../numeric/descriptive.ts';
import type { Metric } from '../metric.ts';

export const valueAtRisk: Metric = {
  unit: 'fraction',
  definition:
    'historical value at risk: the tail quantile (0.05) of the returns, type 7; a loss is negative. Mostly 0 where most sessions are flat',
  reference:
    'Jorion (2006), Value at risk, 3rd edition; Hyndman & Fan (1996), Sample quantiles in statistical packages, The American Statistician 50',
  views: ['active', 'calendar', 'trade'],
  measure({ returns, options }) {
    if (returns.length === 0) return { reason: 'no period' };
    return returns.some(Number.isNaN) ? Number.NaN : quantile(returns, options.tail);
  },
};
