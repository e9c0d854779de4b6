import { type Alternative, extremity } from '../p-value.ts';
import { type ClusteredValues, isNothing } from '../resampling/clustered-values.ts';
import type { Uniforms } from '../resampling/uniforms.ts';

/**
 * The largest cross-sectional t over cells when all values of a date take its sign, drawn anew each time. A date has
 * one sign for every cell, so that statistics stay as dependent as they are.
 *
 * @returns one a draw; a cell whose values all agree has no t and no part in it, one whose values agree under a draw is
 * as extreme there as can be
 */
export function signFlippedMaxima(
  cells: readonly ClusteredValues[],
  uniforms: Uniforms,
  alternative: Alternative,
): Float64Array {
  const varying = cells.map(flippable).filter(({ squares, size }) => !isNothing(squares, size));
  return Float64Array.from({ length: uniforms.draws }, (_, draw) => {
    const row = uniforms.row(draw);
    let largest = Number.NEGATIVE_INFINITY;
    for (const cell of varying) largest = Math.max(largest, extremity[alternative](flippedT(cell, row)));
    return largest;
  });
}

/** A cell, and what no signs change. */
interface Flippable extends Pick<ClusteredValues, 'counts' | 'n' | 'places' | 'sums'> {
  /** Σ(x − mean of its date)². */
  readonly within: number;
  /** Σ(x − mean)² and Σx². */
  readonly squares: number;
  readonly size: number;
}

function flippable({ n, mean, counts, places, sums, squares, within }: ClusteredValues): Flippable {
  const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
  const about = total(squares);
  return { n, counts, places, sums, within: total(within), squares: about, size: about + n * mean ** 2 };
}

/** In two passes: where all values have nearly one size, Σx² − n·mean² would be rounding alone. */
function flippedT({ n, counts, places, sums, within, size }: Flippable, row: Float64Array): number {
  let sum = 0;
  for (let g = 0; g < places.length; g++) sum += row[places[g]!]! < 0.5 ? sums[g]! : -sums[g]!;
  const mean = sum / n;
  let squares = within;
  for (let g = 0; g < places.length; g++) {
    const own = (row[places[g]!]! < 0.5 ? sums[g]! : -sums[g]!) / counts[g]!;
    squares += counts[g]! * (own - mean) ** 2;
  }
  return sum / Math.sqrt(isNothing(squares, size) ? 0 : (n * squares) / (n - 1));
}
