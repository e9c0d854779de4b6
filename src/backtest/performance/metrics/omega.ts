import { gainsAndLosses } from '../ingredients/gains-and-losses.ts';
import { type Metric, ratio } from '../metric.ts';

export const omega: Metric = {
  unit: '1',
  definition:
    'sum of the positive returns over the size of the sum of the negative ones: Omega at threshold 0',
  reference:
    'Keating & Shadwick (2002), A universal performance measure, Journal of Performance Measurement 6',
  views: ['calendar', 'trade'],
  measure({ returns }) {
    if (returns.some(Number.isNaN)) return Number.NaN;
    const { gained, lost } = gainsAndLosses(returns);
    return ratio(gained, lost, 'no period lost');
  },
};
