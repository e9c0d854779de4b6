import { lengthOf } from '../events/windows.ts';
import { type ExpectedReturnModel, needsBenchmark } from '../models/model.ts';
import {
  fitMean,
  isCollinear,
  type LeastSquaresFit,
  leastSquares,
  predictionVariance,
} from '../numeric/least-squares.ts';
import { type ObservedSeries, regressorValues } from './series.ts';

/** Why a model could not be estimated for an observation. */
export type NoEstimation =
  | 'too-few-observations'
  | 'fewer-observations-than-coefficients'
  | 'no-benchmark'
  | 'constant-benchmark'
  | 'collinear-regressors'
  | 'no-residual-variance';

/** A model fitted to one observation, and the abnormal returns that follow. */
export interface Estimation {
  readonly model: ExpectedReturnModel;
  /** Absent for models that estimate nothing. */
  readonly fit: LeastSquaresFit | undefined;
  /** M, the complete cases of the estimation window. */
  readonly observations: number;
  /** s, fraction per session. */
  readonly sigma: number;
  /** Degrees of freedom of s: M − k, or M − 1 for models that estimate nothing. */
  readonly degreesOfFreedom: number;
  /** 1 − SSR/SST of what is regressed; NaN for models that estimate nothing. */
  readonly rSquared: number;
  /** Expected returns over the span of the observation (estimation window to event window), NaN where missing. */
  readonly expected: Float64Array;
  /** Abnormal returns over the same span. */
  readonly abnormal: Float64Array;
  /** Values of the model's regressors over the span, one array a coefficient. */
  readonly design: readonly Float64Array[];
}

/** Estimates a model on the complete cases of the estimation window and predicts over the whole span. */
export function estimate(
  model: ExpectedReturnModel,
  series: ObservedSeries,
  minimumObservations: number,
): Estimation | NoEstimation {
  if (series.benchmark === undefined && needsBenchmark(model)) return 'no-benchmark';
  const design = model.regressors.map(({ series: name }) =>
    name === 'constant' ? new Float64Array(series.returns.length).fill(1) : regressorValues(series, name),
  );
  const base = model.subtracts === undefined ? undefined : regressorValues(series, model.subtracts);
  const response = base === undefined ? series.returns : series.returns.map((value, t) => value - base[t]!);
  const cases = completeCases(response, design, lengthOf(series.plan.estimation));
  if (cases.count < minimumObservations) return 'too-few-observations';
  if (cases.count <= Math.max(1, design.length)) return 'fewer-observations-than-coefficients';
  const constantFirst = model.regressors[0]?.series === 'constant';
  const fit =
    design.length === 0 ? undefined : leastSquares(cases.design, cases.response, cases.count, constantFirst);
  if (fit !== undefined && isCollinear(fit)) {
    const isBenchmark = model.regressors[fit.collinearColumn]?.series === 'benchmark';
    return isBenchmark ? 'constant-benchmark' : 'collinear-regressors';
  }
  const scale = residualScale(fit, cases.response, cases.count);
  if (!(scale.sigma > 0)) return 'no-residual-variance';
  const expected = expectedReturns(base, design, fit);
  const abnormal = series.returns.map((value, t) => value - expected[t]!);
  return { model, fit, design, ...scale, expected, abnormal };
}

/** Whether an estimation succeeded. */
export function isEstimation(outcome: Estimation | NoEstimation): outcome is Estimation {
  return typeof outcome !== 'string';
}

/**
 * Variance of a sum of abnormal returns that share one set of estimated coefficients: s²·[L + g'(X'X)⁻¹g], with g the
 * sum of the days' regressors. The second term is what the coefficients' uncertainty adds; days are not independent.
 *
 * @param days L, how many abnormal returns are summed
 * @param regressorSums g, one a coefficient
 */
export function sumVariance(
  { fit, sigma }: Estimation,
  days: number,
  regressorSums: ArrayLike<number>,
): number {
  return sigma ** 2 * (days + (fit === undefined ? 0 : predictionVariance(fit, regressorSums)));
}

interface CompleteCases {
  readonly design: readonly Float64Array[];
  readonly response: Float64Array;
  readonly count: number;
}

/** The days of the estimation window, the first of the span, on which nothing is missing. */
function completeCases(
  response: Float64Array,
  design: readonly Float64Array[],
  length: number,
): CompleteCases {
  const kept = {
    design: design.map(() => new Float64Array(length)),
    response: new Float64Array(length),
    count: 0,
  };
  for (let t = 0; t < length; t++) {
    if (Number.isNaN(response[t]!) || design.some((column) => Number.isNaN(column[t]!))) continue;
    for (let j = 0; j < design.length; j++) kept.design[j]![kept.count] = design[j]![t]!;
    kept.response[kept.count++] = response[t]!;
  }
  return kept;
}

function residualScale(fit: LeastSquaresFit | undefined, response: Float64Array, count: number) {
  // Nothing estimated: the deviation of the abnormal returns about their own mean.
  const { residualSumOfSquares, totalSumOfSquares } = fit ?? fitMean(response, count);
  const degreesOfFreedom = count - Math.max(1, fit?.coefficients.length ?? 0);
  return {
    observations: count,
    degreesOfFreedom,
    sigma: Math.sqrt(residualSumOfSquares / degreesOfFreedom),
    rSquared: fit === undefined ? Number.NaN : 1 - residualSumOfSquares / totalSumOfSquares,
  };
}

/** What was subtracted beforehand, plus what the fit explains; NaN where a regressor is missing. */
function expectedReturns(
  base: Float64Array | undefined,
  design: readonly Float64Array[],
  fit: LeastSquaresFit | undefined,
): Float64Array {
  const expected = base?.slice() ?? new Float64Array(design[0]!.length);
  design.forEach((column, j) => {
    const coefficient = fit!.coefficients[j]!;
    for (let t = 0; t < expected.length; t++) expected[t]! += coefficient * column[t]!;
  });
  return expected;
}
