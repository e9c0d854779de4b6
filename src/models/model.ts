/** A series a model may regress on or subtract: all ones, or the return of the security's benchmark. */
export type RegressorSeries = 'constant' | 'benchmark';

/** One column of a model's design, and the name of its coefficient. */
export interface Regressor {
  readonly term: string;
  readonly series: RegressorSeries;
}

/**
 * A model of expected returns is its regressors: what is subtracted from the return beforehand, and the columns the
 * rest is regressed on over the estimation window. One least-squares engine serves them all.
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
}

/** Whether a model can only be used with a benchmark. */
export function needsBenchmark(model: ExpectedReturnModel): boolean {
  return model.subtracts === 'benchmark' || model.regressors.some(({ series }) => series === 'benchmark');
}
