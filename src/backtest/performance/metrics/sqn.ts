import { centralMoments, withoutDeviation } from '../ingredients/central-moments.ts';
import type { Metric } from '../metric.ts';

export const sqn: Metric = {
  unit: '1',
  definition:
    'system quality number: √n·mean/standard deviation (divisor n − 1) of the net P&L of ended trades',
  reference: "Tharp (2008), Van Tharp's definitive guide to position sizing",
  views: ['trade'],
  measure({ closed }) {
    const moments = centralMoments(closed.netPnl);
    return withoutDeviation(moments) ?? (Math.sqrt(moments.n) * moments.mean) / moments.deviation;
  },
};
