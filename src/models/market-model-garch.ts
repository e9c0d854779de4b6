import { isCollinear, leastSquares } from '../numeric/least-squares.ts';
import { type Minimum, minimise } from '../numeric/minimise.ts';
import type { EstimationWindow, ExpectedReturnModel, NoFit, OwnFit } from './model.ts';

/** a, b, ω, α and β. */
const PARAMETERS = 5;

export const marketModelGarch: ExpectedReturnModel = {
  name: 'Market model with GARCH(1,1) errors',
  formula: 'E[R] = a + b·Rm, h = ω + α·ε₋₁² + β·h₋₁',
  reference: 'Bollerslev (1986), Generalized autoregressive conditional heteroskedasticity, JoE 31',
  regressors: [
    { term: 'alpha', series: 'constant' },
    { term: 'beta', series: 'benchmark' },
  ],
  fit: fitGarch,
  fewest: PARAMETERS + 1,
};

/**
 * Where the search begins, persistence and reaction through the logistic: 0.95 and 0.07, as daily returns mostly have; 0.5
 * and 0.3, bursts that pass; 0.99 and 0.2. The likelihood may have a summit near each: the highest counts.
 */
const starts = [
  [3, -2.5],
  [0, 0.4],
  [4.6, -1.4],
] as const;
/** Summits of log likelihoods a day that differ by less are one. */
const NEGLIGIBLE = 1e-9;
/** α + β at which the variance has no level to return to, within what a window of some hundred days can tell. */
const INTEGRATED = 0.9999;

/**
 * Gaussian maximum likelihood from the least-squares line. s is the square root of the variance the errors return to,
 * ω/(1 − α − β), which is what the event window is held against; over a day without a return the variance moves as
 * expected. No convergence, or no variance to return to, is said, not papered over.
 */
function fitGarch({ returns, regressors: [, benchmark] }: EstimationWindow): OwnFit | NoFit {
  const known = [...returns.keys()].filter(
    (t) => !Number.isNaN(returns[t]!) && !Number.isNaN(benchmark![t]!),
  );
  const n = known.length;
  if (n <= PARAMETERS) return 'too-few-observations';
  const [y, x] = [returns, benchmark!].map((values) => Float64Array.from(known, (t) => values[t]!));
  const line = leastSquares([new Float64Array(n).fill(1), x!], y!, n, true);
  if (isCollinear(line)) return 'constant-benchmark';
  const scale = Math.sqrt(line.residualSumOfSquares / n);
  if (!(scale > 0)) return 'no-convergence';
  // In units of the residual deviation, so that all parameters are of the order of one.
  const [a, b] = [line.coefficients[0]! / scale, line.coefficients[1]!];
  const units = {
    returns: returns.map((value) => value / scale),
    benchmark: benchmark!.map((value) => value / scale),
  };
  const summits = starts.map(([u, v]) =>
    minimise((point) => negativeLikelihood(parametersOf(point), units) / n, [a, b, 0, u, v]),
  );
  const highest = highestOf(summits);
  const { alpha, beta, variance, persistence } = parametersOf(highest.point);
  // A lower summit that has a variance to return to is not the maximum: it is not told in its stead.
  if (!highest.converged || persistence > INTEGRATED) return 'no-convergence';
  return {
    coefficients: Float64Array.of(alpha * scale, beta),
    observations: n,
    sigma: scale * Math.sqrt(variance),
    degreesOfFreedom: n - PARAMETERS,
  };
}

/** Of summits of one height one that the search converged to. */
function highestOf(summits: readonly Minimum[]): Minimum {
  return summits.reduce((best, one) => {
    const isHigher = one.value < best.value - NEGLIGIBLE;
    const isAsHigh = one.value < best.value + NEGLIGIBLE;
    return isHigher || (isAsHigh && one.converged && !best.converged) ? one : best;
  });
}

interface GarchParameters {
  readonly alpha: number;
  readonly beta: number;
  /** The variance the errors return to. */
  readonly variance: number;
  /** α + β of the variance equation, below one. */
  readonly persistence: number;
  /** α of the variance equation: how much of the persistence is reaction to the last error. */
  readonly reaction: number;
}

/** Free parameters to those of the model: a, b, log variance, and persistence and reaction through the logistic. */
function parametersOf([alpha, beta, logVariance, u, v]: Float64Array): GarchParameters {
  const persistence = logistic(u!);
  return {
    alpha: alpha!,
    beta: beta!,
    variance: Math.exp(logVariance!),
    persistence,
    reaction: persistence * logistic(v!),
  };
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function negativeLikelihood(
  { alpha, beta, variance, persistence, reaction }: GarchParameters,
  { returns, benchmark }: { readonly returns: Float64Array; readonly benchmark: Float64Array },
): number {
  let conditional = variance;
  let sum = 0;
  for (let t = 0; t < returns.length; t++) {
    const error = returns[t]! - alpha - beta * benchmark[t]!;
    const surprise = Number.isNaN(error) ? conditional : error * error;
    if (!Number.isNaN(error)) sum += 0.5 * (Math.log(2 * Math.PI * conditional) + surprise / conditional);
    conditional = variance * (1 - persistence) + reaction * surprise + (persistence - reaction) * conditional;
  }
  return sum;
}
