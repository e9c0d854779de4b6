import { isActive } from '../curve.ts';
import type { Metric } from '../metric.ts';

export const activeSessions: Metric = {
  unit: 'sessions',
  definition:
    'sessions in which something was held: exposure at the close before or at its own, or a return that is not zero',
  reference: 'Pardo (2008), The evaluation and optimization of trading strategies, 2nd edition',
  views: ['calendar'],
  measure: ({ curve, returns }) =>
    returns.reduce((sum, _, session) => sum + (isActive(curve, returns, session) ? 1 : 0), 0),
};
