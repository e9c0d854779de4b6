import { ruinOf } from '../curve.ts';
import type { Metric } from '../metric.ts';

export const grossExposureMax: Metric = {
  unit: 'fraction',
  definition: 'largest gross exposure at a close, Σ|position|/equity',
  reference: 'Pardo (2008), The evaluation and optimization of trading strategies, 2nd edition',
  views: ['calendar'],
  measure({ curve }) {
    const held = curve.exposure.subarray(1);
    if (held.length === 0) return { reason: 'no session' };
    return ruinOf(curve) ?? held.reduce((a, b) => Math.max(a, b));
  },
};
