import { roomToSort, type Sorted, sortPlaces } from './sort-places.ts';

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
 * Orders and ranks values. Cost O(n), with no comparison called back for.
 *
 * @param values length n, NaN where missing; not changed
 * @example
 * orderOf(Float64Array.of(3, 1, Number.NaN, 3)); // positions 1, 0, 3; ranks 2.5, 1, NaN, 2.5
 */
export function orderOf(values: Float64Array): Order {
  const sorted = roomToSort(values.length);
  const count = sortPlaces(values, sorted);
  const ranks = new Float64Array(values.length).fill(Number.NaN);
  rankPlaces(sorted, count, ranks);
  return { count, positions: sorted.places.slice(0, count), ranks };
}

/** Writes the ranks of the first `count` values in order where these stand. */
function rankPlaces({ places, ascending }: Sorted, count: number, ranks: Float64Array): void {
  for (let first = 0; first < count; ) {
    let next = first + 1;
    while (next < count && ascending[next] === ascending[first]) next++;
    const rank = (first + 1 + next) / 2;
    for (; first < next; first++) ranks[places[first]!] = rank;
  }
}

/** How many of the first `count` ascending values are less than `value`. O(log n). */
export function countBelow(ascending: Float64Array, count: number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the first `count` ascending values are not greater than `value`. O(log n). */
export function countUpTo(ascending: Float64Array, count: number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
