import type { Side } from './decider.ts';

/**
 * The sign of the move from the last close before a session to the last close of a later one; 0 where either is
 * missing.
 *
 * @param closes adjusted, one a session, NaN where there was none
 * @param from position of the first session of the move
 * @param to position of its last session
 */
export function signOfMove(closes: Float64Array, from: number, to: number): Side {
  if (from < 1 || to < from || to >= closes.length) return 0;
  const before = lastKnown(closes, from - 1);
  return asSide(Math.sign(closes[to]! - before));
}

/** The last close that is known at a position or before it. */
export function lastKnown(closes: Float64Array, position: number): number {
  return closes[lastKnownAt(closes, position)] ?? Number.NaN;
}

/** Its position; −1 where none is known. */
export function lastKnownAt(closes: Float64Array, position: number): number {
  let t = position;
  while (t >= 0 && Number.isNaN(closes[t]!)) t--;
  return t;
}

function asSide(sign: number): Side {
  return sign === 1 || sign === -1 ? sign : 0;
}

/** The other side. */
export function opposite(side: Side): Side {
  return side === 0 ? 0 : side === 1 ? -1 : 1;
}
