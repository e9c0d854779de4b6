import { withoutDeviation } from '../ingredients/central-moments.ts';
import { cornishFisherQuantile } from '../ingredients/normal-tail.ts';
import type { Metric } from '../metric.ts';

export const valueAtRiskCornishFisher: Metric = {
  unit: 'fraction',
  definition:
    'mean + z′·standard deviation, z′ the normal quantile of the tail (0.05) moved for skewness and excess kurtosis; not to be trusted where these are large',
  reference:
    'Cornish & Fisher (1938), Moments and cumulants in the specification of distributions; Favre & Galeano (2002), Mean-modified value-at-risk optimization with hedge funds, Journal of Alternative Investments 5',
  views: ['active', 'calendar', 'trade'],
  measure({ moments, options }) {
    const { mean, deviation } = moments;
    return withoutDeviation(moments) ?? mean + cornishFisherQuantile(options.tail, moments) * deviation;
  },
};
