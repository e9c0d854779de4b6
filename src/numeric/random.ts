import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** Uniform numbers on [0, 1), each of its own key: what is drawn for one place never hangs on what was drawn for others. */
export type KeyedUniform = (place: number) => number;

/**
 * The uniform numbers of one draw. Which numbers there are, their order and the thread they are asked on change none.
 *
 * @param seed a whole number, 0 or more
 * @param draw the number of the draw, a whole number
 * @returns a function of a place, such as a date as an epoch day: a whole number
 * @example
 * const uniform = uniformsOf(20260424, 0);
 * uniform(20567) === uniformsOf(20260424, 0)(20567); // true
 */
export function uniformsOf(seed: number, draw: number): KeyedUniform {
  const words = [seed | 0, Math.floor(seed / 2 ** 32) | 0, draw | 0];
  // Two chains of 32 bits each, so that keys do not meet by chance among millions of them.
  const [left, right] = [0x2545f491, 0x1b873593].map((start) => words.reduce(absorb, start));
  return (place) => {
    const a = absorb(left!, place | 0);
    const b = absorb(right!, place | 0);
    return uniformFloat64(xoroshiro128plusFromState([a, b, absorb(a, 1), absorb(b, 2)]));
  };
}

/** Mixes a word into a hash, every bit of both into every bit of the outcome (finaliser of MurmurHash3, Appleby 2011). */
function absorb(hash: number, word: number): number {
  let mixed = Math.imul(hash ^ word, 0x9e3779b1) + 0x7f4a7c15;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
