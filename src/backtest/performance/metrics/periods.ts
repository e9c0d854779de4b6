import type { Metric } from '../metric.ts';

export const periods: Metric = {
  unit: 'periods',
  definition: 'n: sessions, active sessions or ended trades, as the view says',
  reference: 'Bacon (2008), Practical portfolio performance measurement and attribution, 2nd edition',
  views: ['active', 'calendar', 'trade'],
  measure: ({ returns }) => returns.length,
};
