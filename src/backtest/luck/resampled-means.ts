import { checkRows, type IndexRows } from './index-rows.ts';
import type { Variants } from './variants.ts';

/**
 * Mean return of each variant in each draw of sessions, the same sessions for all, so that what variants share they
 * share in the draws too. Cost O(draws·sessions·variants).
 *
 * @param variants checked
 * @returns row-major draws × variants
 */
export function resampledMeans(variants: Variants, rows: IndexRows): Float64Array {
  checkRows(rows, variants[0]!.length);
  const means = new Float64Array(rows.draws * variants.length);
  for (let draw = 0; draw < rows.draws; draw++) {
    const positions = rows.row(draw);
    variants.forEach((returns, k) => {
      let sum = 0;
      for (let i = 0; i < positions.length; i++) sum += returns[positions[i]!]!;
      means[draw * variants.length + k] = sum / positions.length;
    });
  }
  return means;
}
