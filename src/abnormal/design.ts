import type { ExpectedReturnModel } from '../models/model.ts';
import { roomFor } from '../numeric/room.ts';
import { estimates } from './scratch.ts';
import { type ObservedSeries, regressorValues } from './series.ts';

/** What a model regresses, on what, and what it subtracts beforehand, over the span of an observation. */
export interface Columns {
  readonly design: readonly Float64Array[];
  readonly base: Float64Array | undefined;
  readonly response: Float64Array;
}

export function columnsOf(model: ExpectedReturnModel, series: ObservedSeries): Columns {
  const design = model.regressors.map(({ series: name }) =>
    name === 'constant' ? onesOf(series.returns.length) : regressorValues(series, name),
  );
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
  const result = roomFor(minuend.length);
  for (let t = 0; t < result.length; t++) result[t] = minuend[t]! - subtrahend[t]!;
  return result;
}

export interface PredictedReturns {
  /** What was subtracted beforehand, plus what the coefficients explain; NaN where a regressor is missing. */
  readonly expected: Float64Array;
  /** Returns less those. */
  readonly abnormal: Float64Array;
}

export function predictedReturns(
  returns: Float64Array,
  base: Float64Array | undefined,
  design: readonly Float64Array[],
  coefficients: Float64Array,
): PredictedReturns {
  const expected = estimates.room(returns.length);
  const isLine = base === undefined && design.length === 2 && design[0] === ones;
  if (isLine) return besideLine(returns, design[1]!, coefficients, expected);
  if (base !== undefined) expected.set(base);
  for (let j = 0; j < design.length; j++) {
    const column = design[j]!;
    const coefficient = coefficients[j]!;
    for (let t = 0; t < expected.length; t++) expected[t]! += coefficient * column[t]!;
  }
  return { expected, abnormal: difference(returns, expected) };
}

/** The same of a constant and one regressor, which is what most models are: gone through once. */
function besideLine(
  returns: Float64Array,
  regressor: Float64Array,
  coefficients: Float64Array,
  expected: Float64Array,
): PredictedReturns {
  const abnormal = roomFor(returns.length);
  const intercept = coefficients[0]!;
  const slope = coefficients[1]!;
  for (let t = 0; t < returns.length; t++) {
    const onLine = intercept + slope * regressor[t]!;
    expected[t] = onLine;
    abnormal[t] = returns[t]! - onLine;
  }
  return { expected, abnormal };
}
