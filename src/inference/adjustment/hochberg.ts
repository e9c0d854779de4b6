import type { Adjustment } from './adjustment.ts';
import { stepwise } from './stepwise.ts';

/** (m − rank + 1)·p, from the largest on never more than the one after. */
export const hochberg: Adjustment = {
  name: 'Hochberg',
  reference:
    'Hochberg (1988), A sharper Bonferroni procedure for multiple tests of significance, Biometrika 75',
  controls: 'family-wise error',
  dependence: 'positive',
  adjust: (pValues) => stepwise(pValues, 'up', (rank, m) => m - rank + 1),
};
