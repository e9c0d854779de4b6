import type { Metric } from '../metric.ts';

export const grossExposureMax: Metric = {
  unit: 'fraction',
  definition: 'largest gross exposure at a close, Σ|position|/equity',
  reference: 'Pardo (2008), The evaluation and optimization of trading strategies, 2nd edition',
  views: ['calendar'],
  measure({ curve }) {
    const held = curve.exposure.subarray(1);
    return held.length === 0 ? { reason: 'no session' } : held.reduce((a, b) => Math.max(a, b));
  },
};
