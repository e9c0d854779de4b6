import { isCollinear, leastSquares, standardErrors } from '../numeric/least-squares.ts';
import { type CalendarPortfolio, calendarPortfolio } from './calendar-portfolio.ts';
import { noVariance, tooFew } from './definedness.ts';
import { type KeptContributions, momentsOf, valuesOf } from './kept-contributions.ts';
import type { SampleShape, Statistic, Undefined } from './test-statistic.ts';

/** A portfolio's alpha on its benchmark, and what standard errors of it are made of. */
export interface AlphaFit {
  readonly alpha: number;
  /** By the residual variance, divisor n − 2: fraction. */
  readonly standardError: number;
  /** Residuals, and how much each return weighs in alpha; one a date, in order. */
  readonly residuals: Float64Array;
  readonly weights: Float64Array;
}

/**
 * The t of alpha over the dates of a window's calendar-time portfolio, t(dates − 2). The estimate is alpha, a fraction
 * a session; n counts the observations that have a value in the window.
 */
export function calendarTimeStatistic(
  kept: KeptContributions,
  cell: number,
  { cells, eventStart }: SampleShape,
  standardErrorOf: (fit: AlphaFit) => number,
): Statistic | Undefined {
  const values = valuesOf(kept, cell);
  const n = values.length;
  const few = tooFew(n, momentsOf(values).mean[0]!);
  if (few !== undefined) return few;
  const [from, to] = cells[cell]!.range;
  const portfolio = calendarPortfolio(kept.contributions, from - eventStart, to - eventStart);
  const dates = portfolio.returns.length;
  if (dates < 3) {
    const reason = `the windows cover ${dates} dates with a benchmark: alpha needs at least three`;
    return { n, estimate: Number.NaN, reason };
  }
  const fit = fitAlpha(portfolio);
  if (fit === undefined)
    return noVariance(n, Number.NaN, 'the returns of the benchmark on the dates of the windows');
  const standardError = standardErrorOf(fit);
  if (!(standardError > 0)) return noVariance(n, fit.alpha, 'the residuals of the portfolio');
  return {
    n,
    estimate: fit.alpha,
    standardError,
    statistic: fit.alpha / standardError,
    distribution: { name: 't', degreesOfFreedom: dates - 2 },
  };
}

function fitAlpha({ returns, benchmark }: CalendarPortfolio): AlphaFit | undefined {
  const n = returns.length;
  const fit = leastSquares([new Float64Array(n).fill(1), benchmark], returns, n, true);
  if (isCollinear(fit)) return undefined;
  const [alpha, beta] = [fit.coefficients[0]!, fit.coefficients[1]!];
  const { mean, squares } = momentsOf(benchmark);
  return {
    alpha,
    standardError: standardErrors(fit, Math.sqrt(fit.residualSumOfSquares / (n - 2)))[0]!,
    residuals: returns.map((value, t) => value - alpha - beta * benchmark[t]!),
    weights: benchmark.map((value) => 1 / n - (mean[0]! * (value - mean[0]!)) / squares[0]!),
  };
}
