/** What a sample is like about its mean. */
export interface CentralMoments {
  readonly n: number;
  readonly mean: number;
  /** Divisor n − 1; NaN for fewer than two values, 0 where they differ by no more than rounding. */
  readonly deviation: number;
  /** m₃/m₂^1.5, moments with divisor n; NaN where the values do not vary. */
  readonly skewness: number;
  /** m₄/m₂², raw: 3 for a normal distribution; NaN where the values do not vary. */
  readonly kurtosis: number;
}

/** What equal values may differ by, relative to their size, from rounding alone: returns carry that of their levels. */
const ROUNDING = 1e-11;

/**
 * Moments in two passes. A missing value makes all of them missing.
 *
 * @param values any order
 * @see Joanes & Gill (1998), Comparing measures of sample skewness and kurtosis, The Statistician 47: g₁ and b₂
 * @example
 * centralMoments(Float64Array.of(1, 2, 3)); // n 3, mean 2, deviation 1, skewness 0, kurtosis 1.5
 */
export function centralMoments(values: Float64Array): CentralMoments {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  let squares = 0;
  let cubes = 0;
  let fourths = 0;
  let size = 0;
  for (const value of values) {
    const square = (value - mean) ** 2;
    squares += square;
    cubes += square * (value - mean);
    fourths += square * square;
    size += value * value;
  }
  const isConstant = squares <= ROUNDING ** 2 * size;
  const variance = squares / n;
  return {
    n,
    mean,
    deviation: n < 2 ? Number.NaN : isConstant ? 0 : Math.sqrt(squares / (n - 1)),
    skewness: isConstant ? Number.NaN : cubes / n / variance / Math.sqrt(variance),
    kurtosis: isConstant ? Number.NaN : fourths / n / variance ** 2,
  };
}

/** Why a number that divides by the deviation is not defined, where it is not. */
export function withoutDeviation({ n, deviation }: CentralMoments): { reason: string } | undefined {
  if (n < 2) return { reason: 'fewer than two periods' };
  return deviation === 0 ? { reason: 'the returns do not vary' } : undefined;
}
