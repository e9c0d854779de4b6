/** Values in ascending order, and what follows from it. */
export interface Order {
  /** How many are not missing. */
  readonly count: number;
  /** Positions of these in ascending order of their values, ties as they came; length `count`. */
  readonly positions: Uint32Array;
  /** Ranks from 1, ties given the mean of the ranks they span, NaN for what is missing; length as the values. */
  readonly ranks: Float64Array;
}

/**
 * Orders and ranks values from one sort. Cost O(n log n), with no comparison called back for.
 *
 * @param values length n, NaN where missing; not changed
 * @example
 * orderOf(Float64Array.of(3, 1, Number.NaN, 3)); // positions 1, 0, 3; ranks 2.5, 1, NaN, 2.5
 */
export function orderOf(values: Float64Array): Order {
  const sorted = values.slice().sort(); // NaN last
  let count = sorted.length;
  while (count > 0 && Number.isNaN(sorted[count - 1]!)) count--;
  const firsts = new Uint32Array(values.length);
  const ties = new Uint32Array(count); // by the place the group of equal values begins at
  const positions = new Uint32Array(count);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isNaN(value)) continue;
    const first = countBelow(sorted, count, value);
    firsts[i] = first;
    positions[first + ties[first]!++] = i;
  }
  const ranks = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const first = firsts[i]!;
    ranks[i] = Number.isNaN(values[i]!) ? Number.NaN : first + (ties[first]! + 1) / 2;
  }
  return { count, positions, ranks };
}

/** How many of the first `count` ascending values are less than `value`. O(log n). */
export function countBelow(ascending: Float64Array, count: number, value: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
