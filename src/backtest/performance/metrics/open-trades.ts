import type { Metric } from '../metric.ts';

export const openTrades: Metric = {
  unit: 'trades',
  definition: 'trades that had not ended with the data: in equity as marked, in no number of this view',
  reference: 'Pardo (2008), The evaluation and optimization of trading strategies, 2nd edition',
  views: ['trade'],
  measure: ({ trades }) => trades.isOpen.reduce((sum, open) => sum + open, 0),
};
