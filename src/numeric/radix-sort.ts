/** A word is sorted by its four bytes, least significant first. */
const BYTES = 4;
const BUCKETS = 256;

/** Which half of a float holds sign, exponent and the first digits: the second where numbers are stored little end first. */
const HIGH = new Uint32Array(Float64Array.of(1).buffer)[1] === 0 ? 0 : 1;

/** Room to sort in, kept from one call to the next: none of it outlives a call. */
let keys = new Float64Array(0);
let words = new Uint32Array(keys.buffer);
let [high, low] = [new Uint32Array(0), new Uint32Array(0)];
let [here, there] = [new Uint32Array(0), new Uint32Array(0)];
const counts = new Uint32Array(BYTES * BUCKETS);

/**
 * Positions of the values that are not NaN in ascending order, ties as they came, by radix sort: first by the upper half
 * of each float, which sets nearly all apart; where that leaves any out of order, by both halves. O(n).
 *
 * @param into at least as long as the values; what lies beyond the positions is left as it was
 * @returns how many values are not NaN
 */
export function sortPlaces(values: Float64Array, into: Uint32Array): number {
  makeRoom(values.length);
  const count = readWords(values);
  sortBy(high, count);
  if (!isAscending(values, count)) {
    listPlaces(values);
    sortBy(low, count);
    sortBy(high, count);
  }
  for (let i = 0; i < count; i++) into[i] = here[i]!;
  return count;
}

function makeRoom(length: number): void {
  if (length <= keys.length) return;
  keys = new Float64Array(length);
  words = new Uint32Array(keys.buffer);
  [high, low] = [new Uint32Array(length), new Uint32Array(length)];
  [here, there] = [new Uint32Array(length), new Uint32Array(length)];
}

/** Both halves of every value, turned so that they ascend as it does, and the places of those not NaN. */
function readWords(values: Float64Array): number {
  for (let i = 0; i < values.length; i++) keys[i] = values[i]! + 0; // −0 ties with 0
  for (let i = 0; i < values.length; i++) {
    const upper = words[2 * i + HIGH]!;
    const turned = upper >> 31; // all ones for a negative value, whose digits descend as it ascends
    high[i] = upper ^ (turned | 0x80000000);
    low[i] = words[2 * i + 1 - HIGH]! ^ turned;
  }
  return listPlaces(values);
}

function listPlaces(values: Float64Array): number {
  let count = 0;
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i]!)) here[count++] = i;
  return count;
}

/** Sorts the places by one word of each, ties as they stood. */
function sortBy(word: Uint32Array, count: number): void {
  counts.fill(0);
  for (let i = 0; i < count; i++) {
    const key = word[here[i]!]!;
    counts[key & 255]!++;
    counts[BUCKETS + ((key >>> 8) & 255)]!++;
    counts[2 * BUCKETS + ((key >>> 16) & 255)]!++;
    counts[3 * BUCKETS + (key >>> 24)]!++;
  }
  for (let byte = 0; byte < BYTES; byte++) sortByByte(word, byte, count);
}

function sortByByte(word: Uint32Array, byte: number, count: number): void {
  const start = byte * BUCKETS;
  let below = 0;
  for (let bucket = start; bucket < start + BUCKETS; bucket++) {
    const own = counts[bucket]!;
    counts[bucket] = below;
    below += own;
  }
  const shift = 8 * byte;
  const [from, into] = [here, there];
  for (let i = 0; i < count; i++) {
    const place = from[i]!;
    into[counts[start + ((word[place]! >>> shift) & 255)]!++] = place;
  }
  [here, there] = [into, from];
}

function isAscending(values: Float64Array, count: number): boolean {
  for (let i = 1; i < count; i++) if (values[here[i - 1]!]! > values[here[i]!]!) return false;
  return true;
}
