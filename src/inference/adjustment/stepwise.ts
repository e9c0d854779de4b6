import { orderOf } from '../../numeric/order.ts';

/**
 * p-values times a factor for their rank, kept in the order of the p-values and at most 1.
 *
 * @param direction `down` from the smallest: each at least the one before; `up` from the largest: at most the one after
 * @param factor by rank from 1, the smallest, among m
 */
export function stepwise(
  pValues: Float64Array,
  direction: 'down' | 'up',
  factor: (rank: number, m: number) => number,
): Float64Array {
  const { positions, count: m } = orderOf(pValues);
  const adjusted = new Float64Array(pValues.length).fill(Number.NaN);
  let bound = direction === 'down' ? 0 : 1;
  for (let step = 1; step <= m; step++) {
    const rank = direction === 'down' ? step : m + 1 - step;
    const at = positions[rank - 1]!;
    const own = Math.min(1, pValues[at]! * factor(rank, m));
    bound = direction === 'down' ? Math.max(bound, own) : Math.min(bound, own);
    adjusted[at] = bound;
  }
  return adjusted;
}
