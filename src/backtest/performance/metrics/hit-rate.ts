import { gainsAndLosses } from '../ingredients/gains-and-losses.ts';
import { type Metric, ratio } from '../metric.ts';

export const hitRate: Metric = {
  unit: 'fraction',
  definition: 'share of ended trades with a positive net P&L; zero is no hit',
  reference: 'Pardo (2008), The evaluation and optimization of trading strategies, 2nd edition',
  views: ['trade'],
  measure: ({ closed }) =>
    ratio(gainsAndLosses(closed.netPnl).gains, closed.netPnl.length, 'no trade has ended'),
};
