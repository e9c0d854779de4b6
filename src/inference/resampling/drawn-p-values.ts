import { type Alternative, isAsExtreme } from '../p-value.ts';

/** Draws that differ from the sample by less are the sample's own value, summed in another order. */
const ROUNDING = 1e-9;

/**
 * Share of statistics drawn under the null hypothesis that are at least as extreme as the sample's, which itself counts
 * as one draw: (1 + how many)/(B + 1), never 0 and exact when the draws and the sample are exchangeable
 * (Davison & Hinkley 1997, 4.2). A statistic that is not defined in a draw counts as extreme.
 *
 * @param isWhole whether the draws are all there are, the sample itself among them
 */
export function symmetricPValues(
  observed: number,
  drawn: Float64Array,
  isWhole = false,
): Record<Alternative, number> {
  const slack = ROUNDING * Math.abs(observed);
  const share = (alternative: Alternative) => {
    const counts = (value: number) => Number.isNaN(value) || isAsExtreme(value, observed, slack, alternative);
    const extreme = drawn.reduce((sum, value) => sum + (counts(value) ? 1 : 0), 0);
    return isWhole ? extreme / drawn.length : (1 + extreme) / (1 + drawn.length);
  };
  return { 'two-sided': share('two-sided'), greater: share('greater'), less: share('less') };
}

/** As {@link symmetricPValues}, but two-sided twice the smaller tail: for statistics that are skewed under the null. */
export function tailPValues(observed: number, drawn: Float64Array): Record<Alternative, number> {
  const { greater, less } = symmetricPValues(observed, drawn);
  return { 'two-sided': Math.min(1, 2 * Math.min(greater, less)), greater, less };
}
