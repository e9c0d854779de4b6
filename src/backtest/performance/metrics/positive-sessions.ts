import { gainsAndLosses } from '../ingredients/gains-and-losses.ts';
import { type Metric, ratio } from '../metric.ts';

export const positiveSessions: Metric = {
  unit: 'fraction',
  definition: 'share of the sessions with a return other than 0 whose return is positive',
  reference: 'Bacon (2008), Practical portfolio performance measurement and attribution, 2nd edition',
  views: ['active'],
  measure({ returns }) {
    if (returns.some(Number.isNaN)) return Number.NaN;
    const { gains, losses } = gainsAndLosses(returns);
    return ratio(gains, gains + losses, 'no session has a return other than 0');
  },
};
