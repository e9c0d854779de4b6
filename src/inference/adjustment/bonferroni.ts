import type { Adjustment } from './adjustment.ts';
import { stepwise } from './stepwise.ts';

/** m·p. */
export const bonferroni: Adjustment = {
  name: 'Bonferroni',
  reference: 'Dunn (1961), Multiple comparisons among means, JASA 56',
  controls: 'family-wise error',
  dependence: 'any',
  adjust: (pValues) => stepwise(pValues, 'down', (_, m) => m),
};
