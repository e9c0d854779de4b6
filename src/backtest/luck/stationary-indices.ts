import { uniformsOf } from '../../numeric/random.ts';
import { checkDraws } from './draw-settings.ts';
import type { IndexRows } from './index-rows.ts';

/** How sessions are drawn. */
export interface StationaryDraws {
  readonly seed: number;
  readonly draws: number;
  /** Mean length of a block in sessions, from 1; the root of the sessions where it is not given. */
  readonly meanBlock?: number;
}

/** √n, at least 1: the mean block for n sessions, long enough for what a few days share. */
export function meanBlockOf(sessions: number): number {
  return Math.max(1, Math.round(Math.sqrt(sessions)));
}

/**
 * Sessions drawn in blocks that begin anywhere and have geometric lengths, the end joined to the beginning, so that a
 * resampled series is stationary. Two uniform numbers a block, keyed by (seed, draw, block).
 *
 * @param length n, sessions of the series and of each draw
 * @param draws seed, number and mean block of the draws
 * @returns one row a draw: the session at each place
 * @throws QuestionError where there are no draws, or the mean block is shorter than a session
 * @see Politis & Romano (1994), The stationary bootstrap, Journal of the American Statistical Association 89
 * @example
 * // 552 sessions, in blocks of 23 on average.
 * const rows = stationaryIndices(552, { seed: 20260424, draws: 1000 });
 * [rows.draws, rows.length]; // [1000, 552]
 * rows.row(0).slice(0, 4); // [24, 25, 26, 27]
 */
export function stationaryIndices(
  length: number,
  { seed, draws, meanBlock = meanBlockOf(length) }: StationaryDraws,
): IndexRows {
  checkDraws({ seed, draws, meanBlock });
  const positions = new Int32Array(length);
  const row = (draw: number) => {
    const uniform = uniformsOf(seed, draw);
    for (let block = 0, place = 0; place < length; block++) {
      const start = Math.floor(uniform(2 * block) * length);
      const end = Math.min(length, place + blockLength(uniform(2 * block + 1), meanBlock));
      for (let from = start; place < end; from++) positions[place++] = from % length;
    }
    return positions;
  };
  return { draws, length, row };
}

/** Geometric, from 1: P(longer than k) = (1 − 1/mean)^k. */
function blockLength(uniform: number, mean: number): number {
  return mean <= 1 ? 1 : 1 + Math.floor(Math.log1p(-uniform) / Math.log1p(-1 / mean));
}
