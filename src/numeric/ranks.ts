/**
 * Ranks from 1, ties given the mean of the ranks they span, NaN left out and ranked NaN. Cost O(n log n).
 *
 * @param values length n; not changed
 * @param into length n, filled with the ranks
 * @returns how many values were ranked
 * @example
 * midranks(Float64Array.of(3, 1, Number.NaN, 3), new Float64Array(4)); // 3, with ranks 2.5, 1, NaN, 2.5
 */
export function midranks(values: Float64Array, into: Float64Array): number {
  const sorted = values.slice().sort(); // NaN last
  let n = sorted.length;
  while (n > 0 && Number.isNaN(sorted[n - 1]!)) n--;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    into[i] = Number.isNaN(value)
      ? Number.NaN
      : (countUpTo(sorted, n, value, false) + countUpTo(sorted, n, value, true) + 1) / 2;
  }
  return n;
}

/** How many of the first n sorted values are below `value`, or, `inclusive`, not above it. */
function countUpTo(sorted: Float64Array, n: number, value: number, inclusive: boolean): number {
  let [low, high] = [0, n];
  while (low < high) {
    const middle = (low + high) >> 1;
    const before = inclusive ? sorted[middle]! <= value : sorted[middle]! < value;
    if (before) low = middle + 1;
    else high = middle;
  }
  return low;
}
