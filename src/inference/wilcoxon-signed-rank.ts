import { momentsOf } from '../numeric/moments.ts';
import { roomToSort, sortPlaces } from '../numeric/sort-places.ts';
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
    const { count, sum, tied } = signedRanks(values);
    if (count < 2) return { n, estimate, reason: `only ${count} of the values differs from zero` };
    return { n, estimate, statistic: sum, distribution: nullDistribution(count, tied) };
  },
};

interface SignedRanks {
  /** Values that are not zero. */
  readonly count: number;
  /** Σ of the ranks of |x| over the positive values, ties given the mean of the ranks they span. */
  readonly sum: number;
  /** Σ(t³ − t) over the groups of t equal ranks. */
  readonly tied: number;
}

/** Room for one sample at a time. */
let sizes = new Float64Array(0);
let sorted = roomToSort(0);

function signedRanks(values: Float64Array): SignedRanks {
  const n = values.length;
  if (sizes.length < n) {
    sizes = new Float64Array(n);
    sorted = roomToSort(n);
  }
  for (let i = 0; i < n; i++) sizes[i] = values[i] === 0 ? Number.NaN : Math.abs(values[i]!);
  return ranksInOrder(values, sortPlaces(sizes.subarray(0, n), sorted));
}

/** @param count how many sizes are in order */
function ranksInOrder(values: Float64Array, count: number): SignedRanks {
  const { ascending } = sorted;
  let sum = 0;
  let tied = 0;
  for (let first = 0, next = 0; first < count; first = next) {
    next = first + 1;
    while (next < count && ascending[next] === ascending[first]) next++;
    const ties = next - first;
    sum += (positiveBetween(values, first, next) * (first + 1 + next)) / 2;
    tied += ties * (ties * ties - 1);
  }
  // The count last: objects that begin with `count` are moments of arrays, which the engine compiles for that.
  return { sum, tied, count };
}

function positiveBetween(values: Float64Array, first: number, next: number): number {
  let positive = 0;
  for (let i = first; i < next; i++) if (values[sorted.places[i]!]! > 0) positive++;
  return positive;
}

function nullDistribution(n: number, tied: number): NullDistribution {
  if (tied === 0 && n <= LARGEST_EXACT) return { name: 'signed-rank', values: n };
  const variance = (n * (n + 1) * (2 * n + 1)) / 24 - tied / 48;
  return { name: 'normal', mean: (n * (n + 1)) / 4, deviation: Math.sqrt(variance) };
}
