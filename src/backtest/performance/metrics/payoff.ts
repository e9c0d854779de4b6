import { gainsAndLosses } from '../ingredients/gains-and-losses.ts';
import type { Metric } from '../metric.ts';

export const payoff: Metric = {
  unit: '1',
  definition: 'mean net return of the trades that gained over the size of the mean of those that lost',
  reference: 'Pardo (2008), The evaluation and optimization of trading strategies, 2nd edition',
  views: ['trade'],
  measure({ returns }) {
    const { gains, losses, gained, lost } = gainsAndLosses(returns);
    if (gains === 0) return { reason: 'no trade gained' };
    return losses === 0 ? { reason: 'no trade lost' } : gained / gains / (lost / losses);
  },
};
