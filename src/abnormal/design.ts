import type { ExpectedReturnModel } from '../models/model.ts';
import { roomFor } from '../numeric/room.ts';
import { estimates } from './scratch.ts';
import { type ObservedSeries, regressorValues } from './series.ts';

/** What a model regresses, on what, and what it subtracts beforehand, over the span of an observation. */
export function columnsOf(model: ExpectedReturnModel, series: ObservedSeries) {
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

export function difference(minuend: Float64Array, subtrahend: Float64Array): Float64Array {
  const result = roomFor(minuend.length);
  for (let t = 0; t < result.length; t++) result[t] = minuend[t]! - subtrahend[t]!;
  return result;
}

/** Whether a column is the constant. */
export function isOnes(column: Float64Array): boolean {
  return column === ones;
}

/** What was subtracted beforehand, plus what the coefficients explain; NaN where a regressor is missing. */
export function expectedReturns(
  base: Float64Array | undefined,
  design: readonly Float64Array[],
  coefficients: Float64Array,
  length: number,
): Float64Array {
  const expected = estimates.room(length);
  const constantFirst = base === undefined && design.length > 0 && isOnes(design[0]!);
  if (base !== undefined) expected.set(base);
  if (constantFirst) expected.fill(coefficients[0]!);
  for (let j = constantFirst ? 1 : 0; j < design.length; j++) {
    const column = design[j]!;
    const coefficient = coefficients[j]!;
    for (let t = 0; t < length; t++) expected[t]! += coefficient * column[t]!;
  }
  return expected;
}
