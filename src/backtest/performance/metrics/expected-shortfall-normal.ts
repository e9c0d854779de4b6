import * as normal from '../../../numeric/distributions/normal.ts';
import type { Metric } from '../metric.ts';

export const expectedShortfallNormal: Metric = {
  unit: 'fraction',
  definition:
    'mean − standard deviation·φ(z)/tail, z the normal quantile of the tail (0.05); a loss is negative',
  reference:
    'Acerbi & Tasche (2002), On the coherence of expected shortfall, Journal of Banking & Finance 26',
  views: ['active', 'calendar', 'trade'],
  measure({ moments: { n, mean, deviation }, options: { tail } }) {
    if (n < 2) return { reason: 'fewer than two periods' };
    return mean - (deviation * normal.density(normal.quantile(tail))) / tail;
  },
};
