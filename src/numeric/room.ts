/** What a larger array holds: with 8 bytes each 64 KB, so that hardly more than what is asked for is kept alive with it. */
export const LARGE = 8192;

/**
 * Cuts arrays of zeros from larger ones: thousands of small arrays, each with memory of its own, would take longer to
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

/** Zeros, for numbers that samples keep. */
export const roomFor = rooms((length) => new Float64Array(length));

/** Zeros, for places below 65,536. */
export const roomForPlaces = rooms((length) => new Uint16Array(length));

/** Room for numbers no sample keeps, which is used again. */
export interface Scratch {
  /** With whatever an earlier run left there: to be filled from end to end. */
  room(length: number): Float64Array;
  /** Values cut from it, for good: a copy where they are to be cut again. */
  kept(values: Float64Array): Float64Array;
  /** Runs something after which nothing needs what was cut meanwhile: the next run cuts it again. */
  during<T>(act: () => T): T;
}

/** Arrays that are kept to be cut again: 512 KB, an observation under a hundred models. */
const MOST_KEPT = 8;

export function scratch(): Scratch {
  const plain = rooms((length) => new Float64Array(length));
  const kept: Float64Array[] = [];
  let isRunning = false;
  let large = 0; // which of those kept is being cut, and how much of it is taken
  let taken = 0;
  const again = (length: number) => {
    if (length > LARGE / 4) return new Float64Array(length);
    if (taken + length > LARGE) {
      large++;
      taken = 0;
    }
    if (large === kept.length) kept.push(new Float64Array(LARGE));
    taken += length;
    return kept[large]!.subarray(taken - length, taken);
  };
  return {
    room: (length) => (isRunning ? again(length) : plain(length)),
    kept(values) {
      if (!isRunning) return values;
      const copy = roomFor(values.length);
      copy.set(values);
      return copy;
    },
    during(act) {
      if (isRunning) return act();
      isRunning = true;
      try {
        return act();
      } finally {
        kept.length = Math.min(kept.length, MOST_KEPT);
        large = 0;
        taken = 0;
        isRunning = false;
      }
    },
  };
}
