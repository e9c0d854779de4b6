/** The highest of a run of sessions, both ends included; NaN where one is missing. */
export function highest(prices: Float64Array, first: number, last: number): number {
  return over(prices, first, last, Math.max);
}

/** The lowest of a run of sessions, both ends included; NaN where one is missing. */
export function lowest(prices: Float64Array, first: number, last: number): number {
  return over(prices, first, last, Math.min);
}

function over(
  prices: Float64Array,
  first: number,
  last: number,
  pick: (a: number, b: number) => number,
): number {
  let found = prices[first] ?? Number.NaN;
  for (let session = first + 1; session <= last; session++)
    found = pick(found, prices[session] ?? Number.NaN);
  return found;
}
