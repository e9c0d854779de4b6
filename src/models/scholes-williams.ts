import { isCollinear, leastSquares } from '../numeric/least-squares.ts';
import { aggregatedBeta, shiftedCases } from './aggregated-beta.ts';
import type { EstimationWindow, ExpectedReturnModel, NoFit, OwnFit } from './model.ts';

/** A line has two coefficients. */
const FEWEST = 3;

export const scholesWilliams: ExpectedReturnModel = {
  name: 'Market model with the Scholes–Williams beta',
  formula: 'E[R] = a + b·Rm, b = (b₋₁ + b₀ + b₊₁)/(1 + 2ρ)',
  reference: 'Scholes & Williams (1977), Estimating betas from nonsynchronous data, JFE 5',
  regressors: [
    { term: 'alpha', series: 'constant' },
    { term: 'beta', series: 'benchmark' },
  ],
  fit: fitScholesWilliams,
  reach: 1,
  fewest: FEWEST,
};

/** Slopes on the benchmark a day before, of the day, and a day after, over one plus twice its autocorrelation. */
function fitScholesWilliams({ returns, regressors: [, benchmark] }: EstimationWindow): OwnFit | NoFit {
  const cases = shiftedCases(returns, benchmark!, 1);
  const n = cases.returns.length;
  if (n < FEWEST) return 'too-few-observations';
  const ones = new Float64Array(n).fill(1);
  let slopes = 0;
  for (const shifted of cases.shifted) {
    const line = leastSquares([ones, shifted], cases.returns, n, true);
    if (isCollinear(line)) return 'constant-benchmark';
    slopes += line.coefficients[1]!;
  }
  const beta = slopes / (1 + 2 * firstAutocorrelation(benchmark!));
  return aggregatedBeta(beta, cases.returns, cases.shifted[1]!);
}

/** First-order autocorrelation about the mean of all, the divisor the same above and below. */
function firstAutocorrelation(values: Float64Array): number {
  const known = values.filter((value) => !Number.isNaN(value));
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  let products = 0;
  let squares = 0;
  for (let t = 0; t < known.length; t++) {
    squares += (known[t]! - mean) ** 2;
    if (t > 0) products += (known[t]! - mean) * (known[t - 1]! - mean);
  }
  return products / squares;
}
