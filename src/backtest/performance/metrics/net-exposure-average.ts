import { ruinOf } from '../curve.ts';
import type { Metric } from '../metric.ts';

export const netExposureAverage: Metric = {
  unit: 'fraction',
  definition: 'mean over the sessions of net exposure at the close, Σ position/equity, shorts negative',
  reference: 'Pardo (2008), The evaluation and optimization of trading strategies, 2nd edition',
  views: ['calendar'],
  measure({ curve }) {
    if (curve.netExposure === undefined) return { reason: 'net exposure is not given' };
    const held = curve.netExposure.subarray(1);
    if (held.length === 0) return { reason: 'no session' };
    return ruinOf(curve) ?? held.reduce((sum, share) => sum + share, 0) / held.length;
  },
};
