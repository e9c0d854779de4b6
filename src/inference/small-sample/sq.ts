import { positionOf } from '../../abnormal/series.ts';
import { blockSums, sampleQuantiles } from './sample-quantiles.ts';
import type { SmallSampleMethod } from './small-sample-method.ts';

/**
 * The abnormal return, or its sum over a window, among the same over the estimation window: days one by one, windows in
 * blocks that do not overlap. The abnormal returns are those of the fit, as the paper has them: p is exact but for the
 * uncertainty of the coefficients, which counts with few estimation days.
 */
export const sq: SmallSampleMethod = {
  name: 'Sample-quantile test of one observation',
  reference: 'Gelbach, Helland & Klick (2013), Valid inference in single-firm, single-event studies, ALER 15',
  nullHypothesis: 'The abnormal return is one more of those of the estimation window.',
  subject: 'observation',
  assess([member], [from, to], question) {
    const { series, estimation, contribution } = member!;
    const window = estimation.abnormal
      .subarray(positionOf(series.plan, from), positionOf(series.plan, to) + 1)
      .filter((value) => !Number.isNaN(value));
    if (window.length === 0) return { n: 0, estimate: Number.NaN, reason: 'no abnormal return there' };
    const estimate = window.reduce((sum, value) => sum + value, 0);
    const references = blockSums(contribution.estimation, window.length);
    if (references.length === 0)
      return { n: 1, estimate, reason: 'the estimation window has fewer days than the window' };
    return { n: 1, estimate, ...sampleQuantiles(estimate, references, question) };
  },
};
