import { withoutDeviation } from '../ingredients/central-moments.ts';
import type { Metric } from '../metric.ts';

export const kurtosis: Metric = {
  unit: '1',
  definition: 'm₄/m₂² of the returns, moments with divisor n; raw: 3 for a normal distribution',
  reference: 'Joanes & Gill (1998), Comparing measures of sample skewness and kurtosis, The Statistician 47',
  views: ['active', 'calendar', 'trade'],
  measure: ({ moments }) => withoutDeviation(moments) ?? moments.kurtosis,
};
