import type { Metric } from '../metric.ts';

export const worst: Metric = {
  unit: 'fraction',
  definition: 'smallest return of a period',
  reference: 'Pardo (2008), The evaluation and optimization of trading strategies, 2nd edition',
  views: ['active', 'calendar', 'trade'],
  measure: ({ returns }) =>
    returns.length === 0 ? { reason: 'no period' } : returns.reduce((a, b) => Math.min(a, b)),
};
