import type { Contribution } from '../../abnormal/sample.ts';
import { inverseGram } from '../../numeric/inverse-gram.ts';
import { isCollinear, leastSquares, standardErrors } from '../../numeric/least-squares.ts';
import { addValue, emptyMoments, joinMoments, type Moments } from '../../numeric/moments.ts';
import type { SampleShape, Statistic, Undefined } from '../test-statistic.ts';
import { type CalendarPortfolio, calendarPortfolios, type Positions } from './calendar-portfolio.ts';
import { noVariance, tooFew } from './definedness.ts';
import { drawnOnce } from './drawn-once.ts';
import { type HeldWindows, holdWindow, joinWindows, noWindows } from './held-windows.ts';

/** Moments of every cell's values, and what portfolios are made of. */
export interface HeldSample {
  readonly values: Moments;
  readonly held: HeldWindows;
}

/** The fold of the calendar-time tests: which dates a security is held on shows only once all its events are known. */
export const heldSample = {
  shares: 'held-sample',
  empty: ({ cells, shelf }: SampleShape): HeldSample => ({
    values: emptyMoments(cells.length),
    held: noWindows(shelf),
  }),
  add({ values, held }: HeldSample, contribution: Contribution): void {
    for (let cell = 0; cell < contribution.values.length; cell++)
      addValue(values, cell, contribution.values[cell]!);
    holdWindow(held, contribution);
  },
  join(into: HeldSample, from: HeldSample): void {
    joinMoments(into.values, from.values);
    joinWindows(into.held, from.held);
  },
};

/** Portfolios of a sample by window, which its tests share. */
const portfoliosOf = drawnOnce(
  ({ held }: HeldSample) => held.priced.length,
  () => new Map<string, CalendarPortfolio>(),
);

/** The portfolio of a cell's window: with it, those of all windows with its measure are drawn. */
function portfolioOf(
  sample: HeldSample,
  cell: number,
  { cells, eventStart }: SampleShape,
): CalendarPortfolio {
  const { measure, range } = cells[cell]!;
  const known = portfoliosOf(sample);
  const key = String(range);
  if (!known.has(key)) {
    const ranges = cells.filter((one) => one.measure === measure).map((one) => one.range);
    const windows = ranges.map(([from, to]): Positions => [from - eventStart, to - eventStart]);
    calendarPortfolios(sample.held, windows).forEach((portfolio, i) => {
      known.set(String(ranges[i]), portfolio);
    });
  }
  return known.get(key)!;
}

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
  sample: HeldSample,
  cell: number,
  shape: SampleShape,
  standardErrorOf: (fit: AlphaFit) => number,
): Statistic | Undefined {
  const n = sample.values.count[cell]!;
  const few = tooFew(n, sample.values.mean[cell]!);
  if (few !== undefined) return few;
  const portfolio = portfolioOf(sample, cell, shape);
  const [dates, needed] = [portfolio.returns.length, portfolio.factors.length + 2];
  if (portfolio.factors.length === 0 || dates < needed) {
    const reason = `the windows cover ${dates} ${dates === 1 ? 'date' : 'dates'} with factors or a benchmark: alpha needs at least ${Math.max(3, needed)}`;
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
