import type { Adjustment } from './adjustment.ts';
import { stepwise } from './stepwise.ts';

/** (m − rank + 1)·p, from the smallest on never less than the one before. */
export const holm: Adjustment = {
  name: 'Holm',
  reference: 'Holm (1979), A simple sequentially rejective multiple test procedure, SJS 6',
  controls: 'family-wise error',
  dependence: 'any',
  adjust: (pValues) => stepwise(pValues, 'down', (rank, m) => m - rank + 1),
};
