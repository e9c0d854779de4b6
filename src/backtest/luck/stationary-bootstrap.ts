import { quantile } from '../../numeric/descriptive.ts';
import { centralMoments } from '../performance/ingredients/central-moments.ts';
import { checkDraws } from './draw-settings.ts';
import { checkRows, type IndexRows } from './index-rows.ts';

/** What a statistic of a curve is uncertain by. */
export interface CurveInterval {
  /** Of the returns as they are. */
  readonly estimate: number;
  /** Standard deviation over the draws, divisor one less than these. */
  readonly standardError: number;
  /** Percentile interval: quantiles of the draws, type 7 of Hyndman & Fan. */
  readonly low: number;
  readonly high: number;
  /** Draws in which the statistic is defined, out of all. */
  readonly defined: number;
  readonly draws: number;
}

/**
 * Interval of any statistic of daily returns. Blocks of sessions are drawn, never single ones: a position that lasts
 * several sessions, and volatility that comes in spells, stay together. Permuting returns instead would leave every
 * statistic that does not see their order as it is.
 *
 * @param returns one a session, fractions
 * @param statistic what is asked of a series of returns; it may keep nothing of the array it is given
 * @param rows draws of sessions, as long as the returns: {@link stationaryIndices}
 * @param confidence of the interval, between 0 and 1
 * @throws QuestionError where the rows are not as long as the returns
 * @see Politis & Romano (1994), The stationary bootstrap, Journal of the American Statistical Association 89
 * @example
 * const returns = Float64Array.from({ length: 250 }, (_, i) => 0.001 + 0.01 * Math.sin(i * i));
 * const rows = stationaryIndices(returns.length, { seed: 1, draws: 1000 });
 * const mean = (some: Float64Array) => some.reduce((sum, value) => sum + value, 0) / some.length;
 * const { estimate, low, high } = bootstrapCurve(returns, mean, rows, 0.95);
 * [estimate, low, high]; // [0.00101, 0.000167, 0.001825]
 */
export function bootstrapCurve(
  returns: Float64Array,
  statistic: (returns: Float64Array) => number,
  rows: IndexRows,
  confidence: number,
): CurveInterval {
  checkDraws({ confidence });
  checkRows(rows, returns.length);
  const resampled = new Float64Array(rows.length);
  const drawn = Float64Array.from({ length: rows.draws }, (_, draw) => {
    const positions = rows.row(draw);
    for (let i = 0; i < positions.length; i++) resampled[i] = returns[positions[i]!]!;
    return statistic(resampled);
  });
  const defined = drawn.filter((value) => !Number.isNaN(value));
  const tail = (1 - confidence) / 2;
  return {
    estimate: statistic(returns.slice()),
    standardError: centralMoments(defined).deviation,
    low: quantile(defined, tail),
    high: quantile(defined, 1 - tail),
    defined: defined.length,
    draws: rows.draws,
  };
}
