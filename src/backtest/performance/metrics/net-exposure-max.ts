import { ruinOf } from '../curve.ts';
import type { Metric } from '../metric.ts';

export const netExposureMax: Metric = {
  unit: 'fraction',
  definition: 'net exposure of the largest size at a close, with its sign, shorts negative',
  reference: 'Pardo (2008), The evaluation and optimization of trading strategies, 2nd edition',
  views: ['calendar'],
  measure({ curve }) {
    if (curve.netExposure === undefined) return { reason: 'net exposure is not given' };
    const held = curve.netExposure.subarray(1);
    if (held.length === 0) return { reason: 'no session' };
    return ruinOf(curve) ?? held.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a));
  },
};
