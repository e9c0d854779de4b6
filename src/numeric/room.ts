/** What a larger array holds: with 8 bytes each 64 KB, so that hardly more than what is asked for is kept alive with it. */
const LARGE = 8192;

/**
 * What cuts arrays of zeros from larger ones: thousands of small arrays, each with memory of its own, would take longer to
 * allocate and to give back than to fill.
 */
function rooms<A extends Float64Array | Uint16Array>(make: (length: number) => A): (length: number) => A {
  let large = make(LARGE);
  let taken = 0;
  return (length) => {
    if (length > LARGE / 4) return make(length);
    if (taken + length > LARGE) {
      large = make(LARGE);
      taken = 0;
    }
    taken += length;
    return large.subarray(taken - length, taken) as A;
  };
}

/** Room for numbers of its own: what is sent to another thread takes the larger arrays along that it was cut from. */
export const numberRoom = () => rooms((length) => new Float64Array(length));

/** Zeros, for numbers that samples keep. */
export const roomFor = numberRoom();

/** Zeros, for places below 65,536. */
export const roomForPlaces = rooms((length) => new Uint16Array(length));
