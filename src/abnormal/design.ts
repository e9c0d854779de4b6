import type { ExpectedReturnModel } from '../models/model.ts';
import { estimates } from './scratch.ts';
import { type ObservedSeries, regressorValues } from './series.ts';

/** What a model regresses, on what, and what it subtracts beforehand, over the span of an observation. */
export interface Columns {
  readonly design: readonly Float64Array[];
  readonly base: Float64Array | undefined;
  readonly response: Float64Array;
}

export function columnsOf(model: ExpectedReturnModel, series: ObservedSeries): Columns {
  // Pushed: `map`, once compiled, makes arrays of another kind, for which all that reads a design is compiled anew.
  const design: Float64Array[] = [];
  for (const { series: name } of model.regressors)
    design.push(name === 'constant' ? onesOf(series.returns.length) : regressorValues(series, name));
  const base = model.subtracts === undefined ? undefined : regressorValues(series, model.subtracts);
  const response = base === undefined ? series.returns : difference(series.returns, base);
  return { design, base, response };
}

/** The constant is the same for every observation: it is made anew only for another length. */
let ones = new Float64Array(0);

function onesOf(length: number): Float64Array {
  if (ones.length !== length) ones = new Float64Array(length).fill(1);
  return ones;
}

function difference(minuend: Float64Array, subtrahend: Float64Array): Float64Array {
  const result = estimates.room(minuend.length);
  for (let t = 0; t < result.length; t++) result[t] = minuend[t]! - subtrahend[t]!;
  return result;
}

/** What a model expects: what it subtracts beforehand, and what its coefficients make of its regressors. */
export interface Prediction extends Pick<Columns, 'base' | 'design'> {
  readonly coefficients: Float64Array;
}

/**
 * Expected returns, NaN where a regressor is missing.
 *
 * @param from, to positions in the span, `to` left out: the first value is that of `from`
 */
export function expectedReturns(
  { base, design, coefficients }: Prediction,
  from: number,
  to: number,
): Float64Array {
  const expected = estimates.room(to - from);
  if (base === undefined) expected.fill(0);
  else expected.set(base.subarray(from, to));
  for (let j = 0; j < design.length; j++) {
    const column = design[j]!;
    const coefficient = coefficients[j]!;
    for (let t = from; t < to; t++) expected[t - from]! += coefficient * column[t]!;
  }
  return expected;
}

/** Returns less those expected, over the whole span. */
export function abnormalReturns(returns: Float64Array, prediction: Prediction): Float64Array {
  const { base, design, coefficients } = prediction;
  const isLine = base === undefined && design.length === 2 && design[0] === ones;
  if (isLine) return besideLine(returns, design[1]!, coefficients);
  return difference(returns, expectedReturns(prediction, 0, returns.length));
}

/** The same of a constant and one regressor, which is what most models are: gone through once. */
function besideLine(
  returns: Float64Array,
  regressor: Float64Array,
  coefficients: Float64Array,
): Float64Array {
  const abnormal = estimates.room(returns.length);
  const intercept = coefficients[0]!;
  const slope = coefficients[1]!;
  for (let t = 0; t < returns.length; t++) abnormal[t] = returns[t]! - (intercept + slope * regressor[t]!);
  return abnormal;
}
