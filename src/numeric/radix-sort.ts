/** A word is sorted by its four bytes, least significant first. */
const BYTES = 4;
const BUCKETS = 256;

/** Which half of a float holds sign, exponent and the first digits: the second where numbers are stored little end first. */
const HIGH = new Uint32Array(Float64Array.of(1).buffer)[1] === 0 ? 0 : 1;

/**
 * Sorts places by their values, which are not NaN: byte by byte of both halves of each float, from the last to the first.
 * O(n) whatever the values; ties come by place.
 *
 * @param places in any order, the first `count` to be sorted
 */
export function radixSort(values: Float64Array, places: Uint32Array, count: number): void {
  const [high, low] = wordsOf(values);
  const given = places.subarray(0, count).sort();
  const spare = new Uint32Array(count);
  // An even number of passes: the places end where they began.
  for (const word of [low, high]) {
    for (let byte = 0; byte < BYTES; byte += 2) {
      sortByByte(word, 8 * byte, given, spare);
      sortByByte(word, 8 * (byte + 1), spare, given);
    }
  }
}

/** Both halves of every value, turned so that they ascend as it does. */
function wordsOf(values: Float64Array): [high: Uint32Array, low: Uint32Array] {
  const words = new Uint32Array(values.map((value) => value + 0).buffer); // −0 ties with 0
  const [high, low] = [new Uint32Array(values.length), new Uint32Array(values.length)];
  for (let i = 0; i < values.length; i++) {
    const upper = words[2 * i + HIGH]!;
    const turned = upper >> 31; // all ones for a negative value, whose digits descend as it ascends
    high[i] = upper ^ (turned | 0x80000000);
    low[i] = words[2 * i + 1 - HIGH]! ^ turned;
  }
  return [high, low];
}

function sortByByte(word: Uint32Array, shift: number, from: Uint32Array, into: Uint32Array): void {
  const starts = new Uint32Array(BUCKETS + 1);
  for (let i = 0; i < from.length; i++) starts[((word[from[i]!]! >>> shift) & 255) + 1]!++;
  for (let bucket = 1; bucket < BUCKETS; bucket++) starts[bucket]! += starts[bucket - 1]!;
  for (let i = 0; i < from.length; i++) {
    const place = from[i]!;
    into[starts[(word[place]! >>> shift) & 255]!++] = place;
  }
}
