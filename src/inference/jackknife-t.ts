import { addValue, emptyMoments, type Moments, momentsOf, variance, varies } from '../numeric/moments.ts';
import { noVariance, tooFew } from './ingredients/definedness.ts';
import { type KeptValues, keepValues, valuesOf } from './ingredients/kept-values.ts';
import type { TestStatistic } from './test-statistic.ts';

/**
 * Delete-one jackknife of the ratio mean/sd: nθ − (n − 1)·mean θ₍ᵢ₎ over √((n − 1)/n Σ(θ₍ᵢ₎ − mean θ₍ᵢ₎)²), t(n − 1).
 * O(n) a cell.
 */
export const jackknifeT: TestStatistic<KeptValues> = {
  name: 'Jackknife t of the ratio of mean and standard deviation',
  reference: 'Efron (1982), The jackknife, the bootstrap and other resampling plans, SIAM',
  nullHypothesis: 'The mean abnormal return is zero in units of its standard deviation.',
  robustTo: ['event-induced variance', 'missing data', 'serial correlation'],
  measures: ['AAR', 'CAAR'],
  ...keepValues,
  statistic(kept, cell) {
    const values = valuesOf(kept, cell);
    const whole = momentsOf(values);
    const n = values.length;
    const estimate = whole.mean[0]!;
    const few = tooFew(n, estimate);
    if (few !== undefined) return few;
    if (n === 2) return { n, estimate, reason: 'two observations: leaving one out needs at least three' };
    if (!varies(whole, 0)) return noVariance(n, estimate, 'the values');
    const ratios = emptyMoments(1);
    for (let i = 0; i < n; i++) addValue(ratios, 0, ratioWithout(values[i]!, whole, values));
    if (ratios.count[0] !== n) return noVariance(n, estimate, 'the values but one');
    const standardError = Math.sqrt(((n - 1) / n) * ratios.squares[0]!);
    if (!(standardError > 0)) return noVariance(n, estimate, 'the ratios with one left out');
    const ratio = estimate / Math.sqrt(variance(whole, 0));
    const statistic = (n * ratio - (n - 1) * ratios.mean[0]!) / standardError;
    return { n, estimate, statistic, distribution: { name: 't', degreesOfFreedom: n - 1 } };
  },
};

/** Below this share of the squares of all values, those of the rest are counted anew: the difference has lost its digits. */
const LOST = 1e-6;

/** mean/sd of the values but one; NaN where the rest does not vary. */
function ratioWithout(left: number, whole: Moments, values: Float64Array): number {
  const n = values.length;
  const mean = whole.mean[0]! - (left - whole.mean[0]!) / (n - 1);
  const squares = whole.squares[0]! - ((left - whole.mean[0]!) ** 2 * n) / (n - 1);
  if (squares > LOST * whole.squares[0]!) return mean / Math.sqrt(squares / (n - 2));
  const at = values.indexOf(left);
  const rest = momentsOf(values.filter((_, i) => i !== at));
  return rest.squares[0]! > 0 ? rest.mean[0]! / Math.sqrt(variance(rest, 0)) : Number.NaN;
}
