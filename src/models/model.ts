/**
 * A series a model may regress on or subtract: `constant` (all ones), `benchmark` (the return of the security's
 * benchmark), or a factor by its name: `mktrf`, `smb`, `rf`.
 */
export type RegressorSeries = string;

/** One column of a model's design, and the name of its coefficient. */
export interface Regressor {
  readonly term: string;
  readonly series: RegressorSeries;
}

/** The estimation window of one observation: columns of equal length, NaN where missing, in time order. */
export interface EstimationWindow {
  readonly returns: Float64Array;
  /** One array a regressor of the model. */
  readonly regressors: readonly Float64Array[];
}

/** What a model that is no regression estimates by itself. */
export interface OwnFit {
  /** One a regressor. */
  readonly coefficients: Float64Array;
  /** Days that entered the estimate. */
  readonly observations: number;
  /** Fraction per session. */
  readonly sigma: number;
  readonly degreesOfFreedom: number;
}

/** Why a model's own fit failed. */
export type NoFit = 'too-few-observations' | 'constant-benchmark' | 'no-convergence';

/**
 * A model of expected returns is its regressors: what is subtracted from the return beforehand, and the columns the
 * rest is regressed on over the estimation window. One least-squares engine serves them all; only a model that is no
 * regression brings a fit of its own, whose uncertainty then adds nothing to that of a prediction.
 *
 * A model without regressors estimates nothing: its residual deviation is taken about their mean (M − 1 degrees of
 * freedom) and a prediction adds no variance of its own.
 */
export interface ExpectedReturnModel {
  readonly name: string;
  /** The expected return, for people. */
  readonly formula: string;
  readonly reference: string;
  /** Subtracted from the return before the regression. */
  readonly subtracts?: Exclude<RegressorSeries, 'constant'>;
  /** A constant, where there is one, stands first. */
  readonly regressors: readonly Regressor[];
  /** How the coefficients are found where not by least squares. */
  readonly fit?: (window: EstimationWindow) => OwnFit | NoFit;
  /** Days that a fit of its own needs at the least. */
  readonly fewest?: number;
  /** Leads and lags of the benchmark such a fit takes: only days that have them inside the window enter it. */
  readonly reach?: number;
}

/** Whether a model can only be used with a benchmark. */
export function needsBenchmark(model: ExpectedReturnModel): boolean {
  return seriesOf(model).includes('benchmark');
}

/** The factors a model takes from factor files. */
export function factorsOf(model: ExpectedReturnModel): string[] {
  return [...new Set(seriesOf(model))].filter((series) => series !== 'constant' && series !== 'benchmark');
}

function seriesOf({ subtracts, regressors }: ExpectedReturnModel): string[] {
  return [...(subtracts === undefined ? [] : [subtracts]), ...regressors.map(({ series }) => series)];
}
