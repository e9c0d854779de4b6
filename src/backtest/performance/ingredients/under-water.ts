/**
 * How far below its highest so far the equity stands, E/max(E so far) − 1, 0 or negative; length as the equity.
 *
 * @example
 * underWater(Float64Array.of(100, 120, 90)); // 0, 0, −0.25
 */
export function underWater(equity: Float64Array): Float64Array {
  let highest = Number.NEGATIVE_INFINITY;
  return equity.map((value) => {
    highest = Math.max(highest, value); // NaN stays NaN
    return value / highest - 1;
  });
}

/** The deepest of it, fraction, 0 or negative; NaN where equity is missing. */
export function deepest(equity: Float64Array): number {
  return underWater(equity).reduce((low, value) => Math.min(low, value), 0);
}
