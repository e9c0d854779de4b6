import { must } from '../../errors/message.ts';

/** The largest sample whose least likely outcome, 2⁻ⁿ, is still a normal double. */
export const LARGEST_SAMPLE = 1000;

/** The last distribution asked for: one sample size is usually asked for many times in a row. */
let latest: { readonly n: number; readonly lower: Float64Array } | undefined;

/**
 * P(W = w) and P(W ≤ w) rest on this: P(W ≤ w) for w = 0 … ⌊n(n+1)/4⌋, the lower half of a symmetric distribution.
 *
 * W is the sum of those ranks 1 … n that belong to positive differences, each with chance ½ (Wilcoxon 1945).
 * Rank by rank, P(w) becomes (P(w) + P(w − rank))/2: halves are exact, so nothing overflows or is lost.
 */
function lowerHalf(n: number): Float64Array {
  if (latest?.n === n) return latest.lower;
  const half = Math.floor((n * (n + 1)) / 4);
  const lower = new Float64Array(half + 1);
  lower[0] = 1;
  let reach = 0;
  for (let rank = 1; rank <= n; rank++) {
    reach = Math.min(half, reach + rank);
    for (let w = reach; w >= rank; w--) lower[w] = 0.5 * (lower[w]! + lower[w - rank]!);
    for (let w = Math.min(rank, reach + 1) - 1; w >= 0; w--) lower[w]! *= 0.5;
  }
  for (let w = 1; w <= half; w++) lower[w]! += lower[w - 1]!;
  latest = { n, lower };
  return lower;
}

/**
 * P(W ≤ w), W the exact signed-rank statistic of n differences without ties or zeros.
 *
 * @throws RangeError where n is no whole number from 0 to {@link LARGEST_SAMPLE}.
 * @example
 * lowerTail(0, 3); // 0.125
 */
export function lowerTail(w: number, n: number): number {
  if (Number.isNaN(w) || Number.isNaN(n)) return Number.NaN;
  assertSample(n);
  const most = (n * (n + 1)) / 2;
  const last = Math.floor(w);
  if (last < 0) return 0;
  if (last >= most) return 1;
  const lower = lowerHalf(n);
  return last < lower.length ? lower[last]! : 1 - lower[most - last - 1]!;
}

/**
 * P(W ≥ w): w itself is part of this tail.
 *
 * @throws RangeError as {@link lowerTail}.
 * @example
 * upperTail(6, 3); // 0.125
 */
export function upperTail(w: number, n: number): number {
  return lowerTail((n * (n + 1)) / 2 - w, n);
}

/**
 * The exact two-sided p-value of w: twice the smaller tail, at most 1, as R's wilcox.test.
 *
 * @throws RangeError as {@link lowerTail}.
 * @example
 * twoSided(0, 3); // 0.25
 */
export function twoSided(w: number, n: number): number {
  return Math.min(1, 2 * Math.min(lowerTail(w, n), upperTail(w, n)));
}

function assertSample(n: number): void {
  if (Number.isInteger(n) && n >= 0 && n <= LARGEST_SAMPLE) return;
  throw new RangeError(
    must({
      what: 'the number of differences',
      legal: `be a whole number from 0 to ${LARGEST_SAMPLE}`,
      given: n,
      remedy: 'larger samples have the normal approximation',
    }),
  );
}
