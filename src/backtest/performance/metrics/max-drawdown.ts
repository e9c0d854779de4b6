import { deepest } from '../ingredients/under-water.ts';
import type { Metric } from '../metric.ts';

export const maxDrawdown: Metric = {
  unit: 'fraction',
  definition: 'smallest E/max(E so far) − 1, E_0 included; 0 or negative',
  reference: 'Magdon-Ismail & Atiya (2004), Maximum drawdown, Risk 17',
  views: ['calendar'],
  measure: ({ curve }) => deepest(curve.equity),
};
