import { sortPlaces } from './sort-places.ts';

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
  const places = new Uint32Array(values.length);
  const count = sortPlaces(values, places);
  const ranks = new Float64Array(values.length);
  rankPlaces(values, places, count, ranks);
  return { count, positions: places.slice(0, count), ranks };
}

/** Writes the rank of every value, by the first `count` places, which are in ascending order; NaN for the others. */
function rankPlaces(values: Float64Array, places: Uint32Array, count: number, ranks: Float64Array): void {
  ranks.fill(Number.NaN);
  for (let first = 0; first < count; ) {
    const value = values[places[first]!]!;
    let next = first + 1;
    while (next < count && values[places[next]!]! === value) next++;
    for (let i = first; i < next; i++) ranks[places[i]!] = (first + 1 + next) / 2;
    first = next;
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

/**
 * How many of the first `end` places, in ascending order of their values, have one that is not greater than `value`; those
 * before `start` are known to. O(log n).
 */
export function countUpTo(
  values: Float64Array,
  places: Uint32Array,
  start: number,
  end: number,
  value: number,
): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[places[middle]!]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
