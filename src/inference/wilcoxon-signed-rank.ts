import { momentsOf } from '../numeric/moments.ts';
import { type Order, orderOf } from '../numeric/order.ts';
import { tooFew } from './ingredients/definedness.ts';
import { type KeptValues, keepValues, valuesOf } from './ingredients/kept-values.ts';
import type { NullDistribution, TestStatistic } from './test-statistic.ts';

/** The most values, none tied, that are compared with the exact distribution. */
const LARGEST_EXACT = 50;

/**
 * W⁺, the sum of the ranks of |x| that belong to positive values, zeros dropped. Exact without ties up to 50 values,
 * else normal with the variance corrected for ties and no correction for continuity.
 */
export const wilcoxonSignedRank: TestStatistic<KeptValues> = {
  name: 'Signed-rank test (Wilcoxon)',
  reference: 'Wilcoxon (1945), Individual comparisons by ranking methods, Biometrics Bulletin 1',
  nullHypothesis: 'Abnormal returns are distributed symmetrically about zero.',
  robustTo: ['event-induced variance', 'missing data', 'non-normality'],
  measures: ['AAR', 'BHAAR', 'CAAR'],
  ...keepValues,
  statistic(kept, cell) {
    const values = valuesOf(kept, cell);
    const n = values.length;
    const estimate = momentsOf(values).mean[0]!;
    const few = tooFew(n, estimate);
    if (few !== undefined) return few;
    const moved = values.filter((value) => value !== 0);
    if (moved.length < 2)
      return { n, estimate, reason: `only ${moved.length} of the values differs from zero` };
    const order = orderOf(moved.map(Math.abs));
    let statistic = 0;
    for (let i = 0; i < moved.length; i++) if (moved[i]! > 0) statistic += order.ranks[i]!;
    return { n, estimate, statistic, distribution: nullDistribution(order) };
  },
};

function nullDistribution(order: Order): NullDistribution {
  const n = order.count;
  const tied = tieCorrection(order);
  if (tied === 0 && n <= LARGEST_EXACT) return { name: 'signed-rank', values: n };
  const variance = (n * (n + 1) * (2 * n + 1)) / 24 - tied / 48;
  return { name: 'normal', mean: (n * (n + 1)) / 4, deviation: Math.sqrt(variance) };
}

/** Σ(t³ − t) over the groups of t equal ranks. */
function tieCorrection({ ranks, positions, count }: Order): number {
  let [sum, start] = [0, 0];
  for (let i = 1; i <= count; i++) {
    if (i < count && ranks[positions[i]!] === ranks[positions[start]!]) continue;
    sum += (i - start) ** 3 - (i - start);
    start = i;
  }
  return sum;
}
