import { inverseGram } from '../../numeric/inverse-gram.ts';
import { isCollinear, leastSquares, standardErrors } from '../../numeric/least-squares.ts';
import type { SampleShape, Statistic, Undefined } from '../test-statistic.ts';
import { type CalendarPortfolio, calendarPortfolio } from './calendar-portfolio.ts';
import { noVariance, tooFew } from './definedness.ts';
import { type KeptContributions, momentsOf, valuesOf } from './kept-contributions.ts';

/** A portfolio's alpha on its factors, and what standard errors of it are made of. */
export interface AlphaFit {
  readonly alpha: number;
  /** By the residual variance, divisor n − k: fraction. */
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  /** Residuals, and how much each return weighs in alpha; one a date, in order. */
  readonly residuals: Float64Array;
  readonly weights: Float64Array;
}

/**
 * The t of alpha over the dates of a window's calendar-time portfolio on the model's factors, or on the benchmark where
 * the model has none: t(dates − k). The estimate is alpha, a fraction a session; n counts the observations that have a
 * value in the window.
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
  const [dates, needed] = [portfolio.returns.length, portfolio.factors.length + 2];
  if (portfolio.factors.length === 0 || dates < needed) {
    const reason = `the windows cover ${dates} dates with factors or a benchmark: alpha needs at least ${Math.max(3, needed)}`;
    return { n, estimate: Number.NaN, reason };
  }
  const fit = fitAlpha(portfolio);
  if (fit === undefined) return noVariance(n, Number.NaN, 'the factors on the dates of the windows');
  const standardError = standardErrorOf(fit);
  if (!(standardError > 0)) return noVariance(n, fit.alpha, 'the residuals of the portfolio');
  const { alpha, degreesOfFreedom } = fit;
  return {
    n,
    estimate: alpha,
    standardError,
    statistic: alpha / standardError,
    distribution: { name: 't', degreesOfFreedom },
  };
}

function fitAlpha({ returns, factors }: CalendarPortfolio): AlphaFit | undefined {
  const n = returns.length;
  const design = [new Float64Array(n).fill(1), ...factors];
  const fit = leastSquares(design, returns, n, true);
  if (isCollinear(fit)) return undefined;
  const degreesOfFreedom = n - design.length;
  const gram = inverseGram(fit);
  const combined = (weights: Float64Array, t: number) =>
    design.reduce((sum, column, j) => sum + weights[j]! * column[t]!, 0);
  return {
    alpha: fit.coefficients[0]!,
    standardError: standardErrors(fit, Math.sqrt(fit.residualSumOfSquares / degreesOfFreedom))[0]!,
    degreesOfFreedom,
    residuals: returns.map((value, t) => value - combined(fit.coefficients, t)),
    weights: returns.map((_, t) => combined(gram, t)), // alpha's row of (X'X)⁻¹, the first, on each day's regressors
  };
}
