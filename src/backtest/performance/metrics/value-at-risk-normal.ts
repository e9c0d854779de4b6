import * as normal from '../../../numeric/distributions/normal.ts';
import type { Metric } from '../metric.ts';

export const valueAtRiskNormal: Metric = {
  unit: 'fraction',
  definition: 'mean + z·standard deviation, z the normal quantile of the tail (0.05); a loss is negative',
  reference:
    'Jorion (2006), Value at risk, 3rd edition; Hyndman & Fan (1996), Sample quantiles in statistical packages, The American Statistician 50',
  views: ['active', 'calendar', 'trade'],
  measure: ({ moments: { n, mean, deviation }, options }) =>
    n < 2 ? { reason: 'fewer than two periods' } : mean + normal.quantile(options.tail) * deviation,
};
