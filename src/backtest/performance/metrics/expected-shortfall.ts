import type { Metric } from '../metric.ts';

export const expectedShortfall: Metric = {
  unit: 'fraction',
  definition: 'mean of the ⌊(n − 1)·tail⌋ + 1 worst returns (tail 0.05); a loss is negative',
  reference:
    'Acerbi & Tasche (2002), On the coherence of expected shortfall, Journal of Banking & Finance 26',
  views: ['active', 'calendar', 'trade'],
  measure({ returns, options }) {
    if (returns.length === 0) return { reason: 'no period' };
    if (returns.some(Number.isNaN)) return Number.NaN;
    const worst = returns.toSorted().subarray(0, Math.floor((returns.length - 1) * options.tail) + 1);
    return worst.reduce((sum, value) => sum + value, 0) / worst.length;
  },
};
