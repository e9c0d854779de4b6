import { gainsAndLosses } from '../ingredients/gains-and-losses.ts';
import { type Metric, ratio } from '../metric.ts';

export const profitFactor: Metric = {
  unit: '1',
  definition: 'sum of the positive net P&L of ended trades over the size of the sum of the negative',
  reference: 'Pardo (2008), The evaluation and optimization of trading strategies, 2nd edition',
  views: ['trade'],
  measure({ closed }) {
    const { gained, lost } = gainsAndLosses(closed.netPnl);
    return ratio(gained, lost, 'no trade lost');
  },
};
