import { type Metric, ratio } from '../metric.ts';

export const holdingDays: Metric = {
  unit: 'calendar days',
  definition: 'mean of the days from entry to exit of ended trades',
  reference: 'Pardo (2008), The evaluation and optimization of trading strategies, 2nd edition',
  views: ['trade'],
  measure: ({ closed: { entryDay, exitDay } }) =>
    ratio(
      exitDay.reduce((sum, day, i) => sum + day - entryDay[i]!, 0),
      exitDay.length,
      'no trade has ended',
    ),
};
