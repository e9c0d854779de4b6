import { countBelow } from '../../numeric/order.ts';

/**
 * Single-step adjusted p-values of Westfall & Young (1993): for each statistic the share of draws whose largest, over
 * the whole family, is at least as large; the sample itself counts as one draw, so none is 0.
 *
 * @param observed how extreme each statistic is, such as |t|; NaN stays NaN
 * @param largest the largest of the family in each draw under the null hypothesis
 */
export function singleStep(observed: Float64Array, largest: Float64Array): Float64Array {
  const ascending = largest.toSorted();
  const n = ascending.length;
  return observed.map((value) => {
    if (Number.isNaN(value)) return Number.NaN;
    const slack = Number.isFinite(value) ? ROUNDING * Math.abs(value) : 0;
    return (1 + n - countBelow(ascending, n, value - slack)) / (1 + n);
  });
}

/** Draws that differ from the sample by less are the sample's own value, summed in another order. */
const ROUNDING = 1e-9;
