import type { Metric } from '../metric.ts';

export const volatility: Metric = {
  unit: 'fraction a year',
  definition:
    'standard deviation of the return of a session, divisor n − 1, flat sessions included, times √A',
  reference: 'Bacon (2008), Practical portfolio performance measurement and attribution, 2nd edition',
  views: ['calendar'],
  measure: ({ moments: { n, deviation }, curve }) =>
    n < 2 ? { reason: 'fewer than two periods' } : deviation * Math.sqrt(curve.sessionsPerYear),
};
