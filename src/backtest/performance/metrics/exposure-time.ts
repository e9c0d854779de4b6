import { isHeld } from '../curve.ts';
import { type Metric, ratio } from '../metric.ts';

export const exposureTime: Metric = {
  unit: 'fraction',
  definition: 'share of the n sessions at whose close something is held',
  reference: 'Pardo (2008), The evaluation and optimization of trading strategies, 2nd edition',
  views: ['calendar'],
  measure({ curve }) {
    const held = curve.exposure.subarray(1);
    return ratio(
      held.reduce((sum, share) => sum + (isHeld(share) ? 1 : 0), 0),
      held.length,
      'no session',
    );
  },
};
