import { uniformsOf } from '../../numeric/random.ts';
import { checkDraws } from './draw-settings.ts';
import type { IndexRows } from './index-rows.ts';

/** How sessions are drawn. */
export interface StationaryDraws {
  readonly seed: number;
  readonly draws: number;
  /** Mean length of a block in sessions, from 1; {@link meanBlockOf} the sessions where it is not given. */
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
 * @throws QuestionError where there are no draws, or the mean block is shorter than a session
 * @see Politis & Romano (1994), The stationary bootstrap, Journal of the American Statistical Association 89
 * @example
 * stationaryIndices(552, { seed: 20260424, draws: 1000 }).row(0); // 552 sessions, in blocks of 23 on average
 */
export function stationaryIndices(
  length: number,
  { seed, draws, meanBlock = meanBlockOf(length) }: StationaryDraws,
): IndexRows {
  checkDraws({ seed, draws, meanBlock });
  const stay = 1 - 1 / meanBlock;
  const positions = new Int32Array(length);
  const row = (draw: number) => {
    const uniform = uniformsOf(seed, draw);
    for (let block = 0, place = 0; place < length; block++) {
      const start = Math.floor(uniform(2 * block) * length);
      const end = Math.min(length, place + blockLength(uniform(2 * block + 1), stay));
      for (let from = start; place < end; from++) positions[place++] = from % length;
    }
    return positions;
  };
  return { draws, length, row };
}

/** Geometric, from 1: P(longer than k) = stay^k. */
function blockLength(uniform: number, stay: number): number {
  return stay <= 0 ? 1 : 1 + Math.floor(Math.log1p(-uniform) / Math.log(stay));
}
