import { totalReturn } from '../ingredients/annual.ts';
import type { Metric } from '../metric.ts';

export const accountTotalReturn: Metric = {
  unit: 'fraction',
  definition: 'E_n/E_0 − 1',
  reference: 'Bacon (2008), Practical portfolio performance measurement and attribution, 2nd edition',
  views: ['calendar'],
  measure: ({ curve }) => totalReturn(curve),
};
