/** Values in ascending order, and what follows from it. */
export interface Order {
  /** How many are not missing. */
  readonly count: number;
  /** Positions of these in ascending order of their values, ties as they came; length `count`. */
  readonly positions: Uint32Array;
  /** Ranks from 1, ties given the mean of the ranks they span, NaN for what is missing; length as the values. */
  readonly ranks: Float64Array;
}

/** Runs of this many are sorted by insertion before they are merged. */
const RUN = 8;

/**
 * Orders and ranks values by one merge sort. Cost O(n log n), with no comparison called back for.
 *
 * @param values length n, NaN where missing; not changed
 * @example
 * orderOf(Float64Array.of(3, 1, Number.NaN, 3)); // positions 1, 0, 3; ranks 2.5, 1, NaN, 2.5
 */
export function orderOf(values: Float64Array): Order {
  const n = values.length;
  const keys = new Float64Array(n);
  const places = new Uint32Array(n);
  let count = 0;
  for (let i = 0; i < n; i++) {
    if (Number.isNaN(values[i]!)) continue;
    keys[count] = values[i]!;
    places[count++] = i;
  }
  const sorted = mergeSorted({ keys, places }, count);
  const ranks = new Float64Array(n).fill(Number.NaN);
  for (let first = 0; first < count; ) {
    let next = first + 1;
    while (next < count && sorted.keys[next] === sorted.keys[first]) next++;
    for (let i = first; i < next; i++) ranks[sorted.places[i]!] = (first + 1 + next) / 2;
    first = next;
  }
  return { count, positions: sorted.places.slice(0, count), ranks };
}

/** Keys, none of them NaN, each with the place it came from. */
interface Keyed {
  readonly keys: Float64Array;
  readonly places: Uint32Array;
}

/** The first `count` keys in ascending order, ties as they came; in the arrays given or in new ones. */
function mergeSorted(given: Keyed, count: number): Keyed {
  for (let start = 0; start < count; start += RUN) insertionSort(given, start, Math.min(start + RUN, count));
  let from = given;
  let into: Keyed = { keys: new Float64Array(count), places: new Uint32Array(count) };
  for (let width = RUN; width < count; width *= 2) {
    for (let start = 0; start < count; start += 2 * width)
      merge(from, into, start, Math.min(start + width, count), Math.min(start + 2 * width, count));
    [from, into] = [into, from];
  }
  return from;
}

function insertionSort({ keys, places }: Keyed, start: number, end: number): void {
  for (let i = start + 1; i < end; i++) {
    const key = keys[i]!;
    const place = places[i]!;
    let j = i - 1;
    for (; j >= start && keys[j]! > key; j--) {
      keys[j + 1] = keys[j]!;
      places[j + 1] = places[j]!;
    }
    keys[j + 1] = key;
    places[j + 1] = place;
  }
}

/** Merges the runs [start, middle) and [middle, end) into the same places of another pair of arrays. */
function merge(from: Keyed, into: Keyed, start: number, middle: number, end: number): void {
  let left = start;
  let right = middle;
  for (let i = start; i < end; i++) {
    const isLeft = left < middle && (right >= end || from.keys[left]! <= from.keys[right]!);
    const taken = isLeft ? left++ : right++;
    into.keys[i] = from.keys[taken]!;
    into.places[i] = from.places[taken]!;
  }
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
