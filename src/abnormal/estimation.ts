import { demand, hasKeys } from '../errors/demand.ts';
import { lengthOf } from '../events/windows.ts';
import { type ExpectedReturnModel, type NoFit, needsBenchmark } from '../models/model.ts';
import {
  fitMean,
  isCollinear,
  type LeastSquaresFit,
  leastSquares,
  predictionVariance,
} from '../numeric/least-squares.ts';
import { abnormalReturns, type Columns, columnsOf } from './design.ts';
import type { ObservedSeries } from './series.ts';

/** Why a model could not be estimated for an observation. */
export type NoEstimation =
  | NoFit
  | 'fewer-observations-than-coefficients'
  | 'no-benchmark'
  | 'collinear-regressors'
  | 'no-residual-variance';

/** A model fitted to one observation, and the abnormal returns that follow. */
export interface Estimation {
  readonly model: ExpectedReturnModel;
  /** One a regressor of the model. */
  readonly coefficients: Float64Array;
  /** The regression; absent for models that estimate nothing or have a fit of their own. */
  readonly fit: LeastSquaresFit | undefined;
  /** M, the complete cases of the estimation window. */
  readonly observations: number;
  /** s, fraction per session. */
  readonly sigma: number;
  /** Degrees of freedom of s: M − k, or M − 1 for models that estimate nothing. */
  readonly degreesOfFreedom: number;
  /** 1 − SSR/SST of what is regressed; NaN where there is no regression. */
  readonly rSquared: number;
  /** Abnormal returns over the span of the observation (estimation window to event window), NaN where missing. */
  readonly abnormal: Float64Array;
  /** What the model subtracts beforehand over the same span, and what is regressed: returns less that. */
  readonly base: Float64Array | undefined;
  readonly response: Float64Array;
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
  const columns = columnsOf(model, series);
  const found = fitted(model, columns, lengthOf(series.plan.estimation), minimumObservations);
  return typeof found === 'string' ? found : predicted(model, series, columns, found);
}

/** The fit of an estimation window, of the days on which nothing is missing. */
function fitted(
  model: ExpectedReturnModel,
  { design, response }: Columns,
  window: number,
  minimumObservations: number,
): FittedModel | NoEstimation {
  if (model.fit === undefined && window >= minimumObservations) {
    // Mostly nothing is, and a sum is NaN where one of its terms is: what can be fitted as it stands is whole.
    const found = regress(model, { design, response, count: window });
    if (typeof found !== 'string') return found;
  }
  const cases = completeCases(response, design, window);
  if (cases.count < minimumObservations) return 'too-few-observations';
  if (model.fit === undefined) return regress(model, cases);
  const found = fitOfItsOwn(model, model.fit, response, design, window);
  if (typeof found === 'string') return found;
  const { uncentredSumOfSquares } = fitMean(cases.response, cases.count);
  return exceedsRounding(found.sigma, uncentredSumOfSquares / cases.count) ? found : 'no-residual-variance';
}

/**
 * The estimation whose fit is known: what {@link estimate} gave, from what it found and the same series, to the bit.
 */
export function refitted(model: ExpectedReturnModel, series: ObservedSeries, found: FittedModel): Estimation {
  return predicted(model, series, columnsOf(model, series), found);
}

/** The abnormal returns over the whole span. */
function predicted(
  model: ExpectedReturnModel,
  { returns }: ObservedSeries,
  { design, base, response }: Columns,
  found: FittedModel,
): Estimation {
  const { coefficients, fit, observations, sigma, degreesOfFreedom, rSquared } = found;
  return {
    model,
    coefficients,
    fit,
    observations,
    sigma,
    degreesOfFreedom,
    rSquared,
    abnormal: abnormalReturns(returns, { base, design, coefficients }),
    base,
    response,
    design,
  };
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

/** What residuals that should be zero may come to, relative to the size of what is regressed. */
const ROUNDING = 1e-12;

/** Whether residuals vary by more than rounding; returns a regressor explains to the last digit leave no yardstick. */
function exceedsRounding(sigma: number, meanSquareOfResponse: number): boolean {
  return sigma > ROUNDING * Math.sqrt(meanSquareOfResponse);
}

export interface CompleteCases {
  readonly design: readonly Float64Array[];
  readonly response: Float64Array;
  /** How many of the first entries are to be read, and no more. */
  readonly count: number;
}

/** The days of the estimation window, the first of the span, on which nothing is missing. */
export function completeCases(
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
    let isComplete = !Number.isNaN(response[t]!);
    for (let j = 0; isComplete && j < design.length; j++) isComplete = !Number.isNaN(design[j]![t]!);
    if (!isComplete) continue;
    for (let j = 0; j < design.length; j++) kept.design[j]![kept.count] = design[j]![t]!;
    kept.response[kept.count++] = response[t]!;
  }
  return kept;
}

/** What fitting a model finds, without the series it was fitted to: a few numbers of plain data. */
export type FittedModel = Pick<
  Estimation,
  'coefficients' | 'fit' | 'observations' | 'sigma' | 'degreesOfFreedom' | 'rSquared'
>;

/** Least squares on the complete cases; a model without regressors only has a deviation about the mean. */
function regress(
  { regressors }: ExpectedReturnModel,
  { design, response, count }: CompleteCases,
): FittedModel | NoEstimation {
  if (count <= Math.max(1, design.length)) return 'fewer-observations-than-coefficients';
  const constantFirst = regressors[0]?.series === 'constant';
  const fit = design.length === 0 ? undefined : leastSquares(design, response, count, constantFirst);
  if (fit !== undefined && isCollinear(fit)) {
    const isBenchmark = regressors[fit.collinearColumn]?.series === 'benchmark';
    const isStill = isBenchmark && isConstant(design[fit.collinearColumn]!, count);
    return isStill ? 'constant-benchmark' : 'collinear-regressors';
  }
  const { residualSumOfSquares, totalSumOfSquares, uncentredSumOfSquares } = fit ?? fitMean(response, count);
  const degreesOfFreedom = count - Math.max(1, design.length);
  const sigma = Math.sqrt(residualSumOfSquares / degreesOfFreedom);
  if (!exceedsRounding(sigma, uncentredSumOfSquares / count)) return 'no-residual-variance';
  return {
    coefficients: fit?.coefficients ?? new Float64Array(0),
    fit,
    observations: count,
    degreesOfFreedom,
    sigma,
    rSquared: fit === undefined ? Number.NaN : 1 - residualSumOfSquares / totalSumOfSquares,
  };
}

/** Whether a regressor does not move: a constant says the same. */
function isConstant(values: Float64Array, count: number): boolean {
  const constant = new Float64Array(count).fill(1);
  return isCollinear(leastSquares([constant, values], values, count, true));
}

/** @throws QuestionError where a model of the caller's own gives no fit, nor a reason */
function fitOfItsOwn(
  { name }: ExpectedReturnModel,
  estimateOwn: NonNullable<ExpectedReturnModel['fit']>,
  response: Float64Array,
  design: readonly Float64Array[],
  window: number,
): FittedModel | NoEstimation {
  const inWindow = (values: Float64Array) => values.subarray(0, window);
  const own = estimateOwn({ returns: inWindow(response), regressors: design.map(inWindow) });
  if (typeof own === 'string') return own;
  const what = `fit of ${name}`;
  const legal = `return one coefficient a regressor, ${design.length}`;
  const count = hasKeys(own, 'coefficients') ? own.coefficients?.length : own;
  demand(count === design.length, { what, legal, given: count });
  return { ...own, fit: undefined, rSquared: Number.NaN };
}
