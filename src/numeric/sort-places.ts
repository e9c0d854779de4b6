import { radixSort } from './radix-sort.ts';

/** Room to sort in, kept from one call to the next: nothing of it outlives a call. */
let starts = new Uint32Array(0);
let bins = new Uint32Array(0);

/** Where values go that are put in order: both at least as long as they, and what lies beyond those may be anything. */
export interface Sorted {
  /** Positions of the values that are not NaN in ascending order, ties as they came. */
  readonly places: Uint32Array;
  /** These values in that order. */
  readonly ascending: Float64Array;
}

/** Room for so many values in order. */
export function roomToSort(length: number): Sorted {
  return { places: new Uint32Array(length), ascending: new Float64Array(length) };
}

/**
 * Puts values in ascending order: by bins of equal width, one a value or more, and by insertion within them; where values
 * are so uneven that this takes long, by radix sort. O(n).
 *
 * @returns how many values are not NaN
 */
export function sortPlaces(values: Float64Array, into: Sorted): number {
  const count = placeByBin(values, into);
  if (insertionSort(into, count)) return count;
  const { places, ascending } = into;
  radixSort(values, places, count);
  for (let i = 0; i < count; i++) ascending[i] = values[places[i]!]!;
  return count;
}

/** Places bin by bin, in each as they came. */
function placeByBin(values: Float64Array, { places, ascending }: Sorted): number {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  const width = makeBins(values.length);
  const scale = (width - 1) / (highest - lowest);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isNaN(value)) continue;
    const bin = ((value - lowest) * scale) | 0; // no number at all, as of infinities, is bin 0
    bins[i] = bin;
    starts[bin]!++;
  }
  let count = 0;
  for (let bin = 0; bin < width; bin++) {
    const own = starts[bin]!;
    starts[bin] = count;
    count += own;
  }
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isNaN(value)) continue;
    const at = starts[bins[i]!]!++;
    places[at] = i;
    ascending[at] = value;
  }
  return count;
}

/** As many empty bins as values, or a few more. */
function makeBins(length: number): number {
  if (bins.length < length) {
    bins = new Uint32Array(length);
    starts = new Uint32Array(2 ** Math.ceil(Math.log2(length)));
  }
  const width = Math.min(starts.length, 2 ** Math.ceil(Math.log2(Math.max(1, length))));
  starts.fill(0, 0, width);
  return width;
}

/** Steps a value may move on average before insertion takes longer than radix sort. */
const WORTHWHILE = 16;

/** Whether the places could be sorted in few steps; otherwise they are left in some order. */
function insertionSort({ places, ascending }: Sorted, count: number): boolean {
  let left = WORTHWHILE * count;
  for (let i = 1; i < count; i++) {
    const value = ascending[i]!;
    if (ascending[i - 1]! <= value) continue;
    const place = places[i]!;
    let j = i - 1;
    for (; j >= 0 && ascending[j]! > value; j--) {
      ascending[j + 1] = ascending[j]!;
      places[j + 1] = places[j]!;
    }
    ascending[j + 1] = value;
    places[j + 1] = place;
    left -= i - 1 - j;
    if (left < 0) return false;
  }
  return true;
}
