import type { Adjustment } from './adjustment.ts';
import { stepwise } from './stepwise.ts';

/** As Benjamini–Hochberg, times 1 + 1/2 + … + 1/m. */
export const benjaminiYekutieli: Adjustment = {
  name: 'Benjamini–Yekutieli',
  reference:
    'Benjamini & Yekutieli (2001), The control of the false discovery rate in multiple testing under dependency, AoS 29',
  controls: 'false discovery rate',
  dependence: 'any',
  adjust(pValues) {
    let known = 0;
    let harmonic = 0;
    for (const p of pValues) {
      if (!Number.isNaN(p)) harmonic += 1 / ++known;
    }
    return stepwise(pValues, 'up', (rank, m) => (harmonic * m) / rank);
  },
};
