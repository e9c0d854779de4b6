import { displayWidth } from '../display-width.ts';

/** Pixels from the end of a bar, or a line, to the far edge of the words at it. */
const REACH = 16;

/** Pixels from an end or a line to the middle of the words at it, those a line of words is high, and a bold letter wide. */
const USUAL = 8;
const HEIGHT = 14;
const LETTER = 7;

/** The lines of a claim, as the chart has them. */
export interface Claimed {
  /** The returns claimed, each a dashed line. */
  readonly figures: readonly number[];
  /** Return a pixel of height. */
  readonly pixel: number;
}

/** The return at which the number of a bar stands: the end of the bar, or beyond a line that would strike it through. */
export function numberAt(observed: number, { figures, pixel }: Claimed): number {
  const way = observed >= 0 ? 1 : -1;
  const outward = figures.toSorted((a, b) => way * (a - b));
  return outward.reduce((end, figure) => {
    const above = (way * (figure - end)) / pixel;
    return above > 0 && above < REACH ? figure : end;
  }, observed);
}

/** Where the words of the claim stand at its line. */
export interface WordsAt {
  readonly side: 'left' | 'right';
  /** Pixels above the line. */
  readonly above: number;
}

/**
 * Where the words at the highest line meet no number: at the right, at the left, or above the numbers.
 *
 * @param observed the move of each session, left to right
 * @param width pixels of a session
 */
export function wordsAt(
  words: string,
  observed: readonly number[],
  width: number,
  claimed: Claimed,
): WordsAt {
  const line = Math.max(...claimed.figures);
  const covered = Math.ceil((displayWidth(words) * LETTER) / width);
  const isFree = (moves: readonly number[]) =>
    moves.every((move) => {
      const centre = numberAt(move, claimed) / claimed.pixel + (move >= 0 ? USUAL : -USUAL);
      return Number.isNaN(move) || Math.abs(centre - (line / claimed.pixel + USUAL)) >= HEIGHT;
    });
  if (isFree(observed.slice(-covered))) return { side: 'right', above: USUAL };
  if (isFree(observed.slice(0, covered))) return { side: 'left', above: USUAL };
  return { side: 'right', above: USUAL + REACH };
}
