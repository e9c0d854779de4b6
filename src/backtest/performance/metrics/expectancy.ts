import type { Metric } from '../metric.ts';

export const expectancy: Metric = {
  unit: 'fraction',
  definition: 'mean net return of an ended trade, not annualised',
  reference: "Tharp (2008), Van Tharp's definitive guide to position sizing",
  views: ['trade'],
  measure: ({ moments: { n, mean } }) => (n === 0 ? { reason: 'no trade has ended' } : mean),
};
