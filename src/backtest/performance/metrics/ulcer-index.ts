import { underWater } from '../ingredients/under-water.ts';
import type { Metric } from '../metric.ts';

export const ulcerIndex: Metric = {
  unit: 'fraction',
  definition: 'root of the mean over the n sessions of (E/max(E so far) − 1)²',
  reference: "Martin & McCann (1989), The investor's guide to Fidelity funds",
  views: ['calendar'],
  measure({ curve, returns }) {
    if (returns.length === 0) return { reason: 'no session' };
    const squares = underWater(curve.equity).reduce((sum, depth) => sum + depth ** 2, 0);
    return Math.sqrt(squares / returns.length);
  },
};
