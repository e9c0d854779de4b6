import type { Alternative } from '../p-value.ts';
import type { ClusteredValues } from '../resampling/clustered-values.ts';
import type { Uniforms } from '../resampling/uniforms.ts';
import { extremity } from './max-statistic.ts';

/**
 * The largest cross-sectional t over cells when all values of a date take its sign, drawn anew each time. A date has
 * one sign for every cell, so that statistics stay as dependent as they are.
 *
 * @returns one a draw; cells without variance under a draw count for nothing there
 */
export function signFlippedMaxima(
  cells: readonly ClusteredValues[],
  uniforms: Uniforms,
  alternative: Alternative,
): Float64Array {
  const sizes = cells.map(sumOfSquares);
  return Float64Array.from({ length: uniforms.draws }, (_, draw) => {
    const row = uniforms.row(draw);
    let largest = Number.NEGATIVE_INFINITY;
    cells.forEach(({ n, places, sums }, cell) => {
      let sum = 0;
      for (let g = 0; g < places.length; g++) sum += row[places[g]!]! < 0.5 ? sums[g]! : -sums[g]!;
      const squares = sizes[cell]! - sum ** 2 / n; // Σ(x − mean)²: a sign changes no square
      if (squares <= 0) return;
      largest = Math.max(largest, extremity[alternative](sum / Math.sqrt((n * squares) / (n - 1))));
    });
    return largest;
  });
}

function sumOfSquares({ n, mean, squares }: ClusteredValues): number {
  return squares.reduce((sum, value) => sum + value, 0) + n * mean ** 2;
}
