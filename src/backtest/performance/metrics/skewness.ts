import { withoutDeviation } from '../ingredients/central-moments.ts';
import type { Metric } from '../metric.ts';

export const skewness: Metric = {
  unit: '1',
  definition: 'm₃/m₂^1.5 of the returns, moments with divisor n',
  reference: 'Joanes & Gill (1998), Comparing measures of sample skewness and kurtosis, The Statistician 47',
  views: ['active', 'calendar', 'trade'],
  measure: ({ moments }) => withoutDeviation(moments) ?? moments.skewness,
};
