import type { Metric } from '../metric.ts';

export const standardDeviation: Metric = {
  unit: 'fraction',
  definition: 'standard deviation of the return of a period, divisor n − 1, not annualised',
  reference: 'Bacon (2008), Practical portfolio performance measurement and attribution, 2nd edition',
  views: ['active', 'calendar', 'trade'],
  measure: ({ moments: { n, deviation } }) => (n < 2 ? { reason: 'fewer than two periods' } : deviation),
};
