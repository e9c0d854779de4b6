import type { Metric } from '../metric.ts';

export const best: Metric = {
  unit: 'fraction',
  definition: 'largest return of a period',
  reference: 'Pardo (2008), The evaluation and optimization of trading strategies, 2nd edition',
  views: ['active', 'calendar', 'trade'],
  measure: ({ returns }) =>
    returns.length === 0 ? { reason: 'no period' } : returns.reduce((a, b) => Math.max(a, b)),
};
