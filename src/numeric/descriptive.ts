import { median as medianOf, quantile as quantileOf } from 'simple-statistics';

/**
 * The median of the values that are not missing; NaN where there are none.
 *
 * @param values any order; NaN is missing
 * @example
 * median([3, Number.NaN, 1, 2]); // 2
 */
export function median(values: ArrayLike<number>): number {
  const known = withoutMissing(values);
  return known.length === 0 ? Number.NaN : medianOf(known);
}

/**
 * The sample quantile of the values that are not missing, interpolated between the two nearest; NaN where there are
 * none, or where p lies outside 0 … 1.
 *
 * @param values any order; NaN is missing
 * @example
 * quantile([1, 2, 3, 4], 0.25); // 1.75
 * @see Hyndman and Fan (1996), type 7
 */
export function quantile(values: ArrayLike<number>, p: number): number {
  const known = withoutMissing(values);
  return known.length === 0 || !(p >= 0 && p <= 1) ? Number.NaN : quantileOf(known, p);
}

function withoutMissing(values: ArrayLike<number>): number[] {
  return Array.from(values).filter((value) => !Number.isNaN(value));
}
