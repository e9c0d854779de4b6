import type { Adjustment } from './adjustment.ts';
import { stepwise } from './stepwise.ts';

/** m/rank·p, from the largest on never more than the one after. */
export const benjaminiHochberg: Adjustment = {
  name: 'Benjamini–Hochberg',
  reference: 'Benjamini & Hochberg (1995), Controlling the false discovery rate, JRSS B 57',
  controls: 'false discovery rate',
  dependence: 'positive',
  adjust: (pValues) => stepwise(pValues, 'up', (rank, m) => m / rank),
};
