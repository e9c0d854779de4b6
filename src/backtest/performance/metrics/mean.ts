import type { Metric } from '../metric.ts';

export const mean: Metric = {
  unit: 'fraction',
  definition: 'mean return of a session, not annualised',
  reference: 'Bacon (2008), Practical portfolio performance measurement and attribution, 2nd edition',
  views: ['active', 'calendar'],
  measure: ({ moments: { n, mean } }) => (n === 0 ? { reason: 'no period' } : mean),
};
