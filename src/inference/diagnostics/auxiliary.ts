import { isCollinear, type LeastSquaresFit, leastSquares } from '../../numeric/least-squares.ts';

/** A regression made only for its explained share: T·R² and what it has χ² of. */
export interface Auxiliary {
  /** T·R². */
  readonly statistic: number;
  /** Columns that are regressors of their own, the constant aside. */
  readonly degreesOfFreedom: number;
}

/**
 * Regresses on a constant and the given columns, without those that are combinations of the ones before them: squares
 * of indicators are the indicators themselves.
 *
 * @param rows how many entries of each column count
 * @returns nothing where no row is left to err, or the response does not vary
 */
export function auxiliaryRegression(
  response: Float64Array,
  columns: readonly Float64Array[],
  rows: number,
): Auxiliary | undefined {
  let design = [new Float64Array(rows).fill(1), ...columns];
  while (rows > design.length) {
    const fit = leastSquares(design, response, rows, true);
    if (!isCollinear(fit)) return fit.totalSumOfSquares > 0 ? auxiliaryOf(fit) : undefined;
    design = design.filter((_, column) => column !== fit.collinearColumn);
  }
  return undefined;
}

function auxiliaryOf(fit: LeastSquaresFit): Auxiliary {
  const { observations, residualSumOfSquares, totalSumOfSquares, coefficients } = fit;
  return {
    statistic: Math.max(0, observations * (1 - residualSumOfSquares / totalSumOfSquares)),
    degreesOfFreedom: coefficients.length - 1,
  };
}
